import type { TemplateVersion } from '@suyuan/contract/label';
import type { LabelTemplate } from '@suyuan/label/model';
import type { Selectable } from 'kysely';
import { toJson } from '../db/json.ts';
import { afterCursor, type Page, type PageQuery, toPage } from '../db/keyset.ts';
import type { Db } from '../db/open-database.ts';
import type { LabelTemplateTable } from '../db/tables/label-template.ts';
import { type StoredTemplate, toSavedTemplate, toTemplateVersion } from './label.codec.ts';

export interface TemplateForm {
  readonly name: string;
  readonly template: LabelTemplate;
}

/** Who saves, and when. */
export interface Saving {
  readonly actorName: string;
  readonly at: Date;
}

export class TemplateReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** What was changed last comes first. */
  async ofSubject(subjectId: string, { cursor, limit }: PageQuery): Promise<Page<StoredTemplate>> {
    const rows = await this.db
      .selectFrom('label_template')
      .selectAll()
      .where('subject_id', '=', subjectId)
      .where(afterCursor(cursor, 'updated_at', 'id'))
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    return toPage(rows, limit, ({ updated_at: at, id }) => ({ at, id }), toSavedTemplate);
  }

  async find(id: string): Promise<StoredTemplate | undefined> {
    const row = await this.db.selectFrom('label_template').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toSavedTemplate(row);
  }

  /** Newest first; two may have been saved in the same millisecond, so their numbers order them. */
  async versions(id: string, { cursor, limit }: PageQuery): Promise<Page<TemplateVersion>> {
    const rows = await this.db
      .selectFrom('label_template_version')
      .selectAll()
      .where('template_id', '=', id)
      .where(afterCursor(cursor, 'version', 'template_id'))
      .orderBy('version', 'desc')
      .limit(limit + 1)
      .execute();
    return toPage(rows, limit, row => ({ at: String(row.version), id }), toTemplateVersion);
  }
}

/** Writes inside a transaction. */
export class TemplateWriter extends TemplateReader {
  async create(id: string, subjectId: string, form: TemplateForm, saving: Saving): Promise<StoredTemplate> {
    const row = await this.db
      .insertInto('label_template')
      .values({ id, version: 1, subject_id: subjectId, ...toColumns(form, saving) })
      .returningAll()
      .executeTakeFirstOrThrow();
    await this.#keep(row, saving);
    return toSavedTemplate(row);
  }

  /** Nothing if someone changed it since `version`. */
  async update(id: string, version: number, form: TemplateForm, saving: Saving): Promise<StoredTemplate | undefined> {
    const row = await this.db
      .updateTable('label_template')
      .set({ version: version + 1, ...toColumns(form, saving) })
      .where('id', '=', id)
      .where('version', '=', version)
      .returningAll()
      .executeTakeFirst();
    if (!row) return undefined;
    await this.#keep(row, saving);
    return toSavedTemplate(row);
  }

  async remove(id: string): Promise<void> {
    await this.db.deleteFrom('label_template_version').where('template_id', '=', id).execute();
    await this.db.deleteFrom('label_template').where('id', '=', id).execute();
  }

  async #keep(
    { id, version, name, template, updated_at }: Selectable<LabelTemplateTable>,
    { actorName }: Saving,
  ): Promise<void> {
    await this.db
      .insertInto('label_template_version')
      .values({ template_id: id, version, name, template, actor_name: actorName, saved_at: updated_at })
      .execute();
  }
}

const toColumns = ({ name, template }: TemplateForm, { at }: Saving) => ({
  name,
  template: toJson(template),
  updated_at: at.toISOString(),
});
