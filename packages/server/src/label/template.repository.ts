import type { LabelTemplate } from '@suyuan/label/model';
import { toJson } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';
import { type StoredTemplate, toSavedTemplate } from './label.codec.ts';

export interface TemplateForm {
  readonly name: string;
  readonly template: LabelTemplate;
}

export class TemplateReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** What was changed last comes first. */
  async ofSubject(subjectId: string): Promise<StoredTemplate[]> {
    const rows = await this.db
      .selectFrom('label_template')
      .selectAll()
      .where('subject_id', '=', subjectId)
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(toSavedTemplate);
  }

  async find(id: string): Promise<StoredTemplate | undefined> {
    const row = await this.db.selectFrom('label_template').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toSavedTemplate(row);
  }
}

export class TemplateWriter extends TemplateReader {
  async create(id: string, subjectId: string, { name, template }: TemplateForm, at: Date): Promise<StoredTemplate> {
    const row = await this.db
      .insertInto('label_template')
      .values({
        id,
        version: 1,
        subject_id: subjectId,
        name,
        template: toJson(template),
        updated_at: at.toISOString(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toSavedTemplate(row);
  }

  /** Nothing if someone changed it since `version`. */
  async update(
    id: string,
    version: number,
    { name, template }: TemplateForm,
    at: Date,
  ): Promise<StoredTemplate | undefined> {
    const row = await this.db
      .updateTable('label_template')
      .set({ name, template: toJson(template), version: version + 1, updated_at: at.toISOString() })
      .where('id', '=', id)
      .where('version', '=', version)
      .returningAll()
      .executeTakeFirst();
    return row && toSavedTemplate(row);
  }

  async remove(id: string): Promise<void> {
    await this.db.deleteFrom('label_template').where('id', '=', id).execute();
  }
}
