import type { PrintProgress, PrintRun, SavedTemplate, TemplateVersion } from '@suyuan/contract/label';
import type { LabelData } from '@suyuan/label/fields';
import type { LabelTemplate } from '@suyuan/label/model';
import type { Selectable } from 'kysely';
import { fromJson, present } from '../db/json.ts';
import type { LabelTemplateTable } from '../db/tables/label-template.ts';
import type { LabelTemplateVersionTable } from '../db/tables/label-template-version.ts';
import type { PrintRunTable } from '../db/tables/print-run.ts';

export interface StoredTemplate extends SavedTemplate {
  readonly subjectId: string;
}

export const toSavedTemplate = (row: Selectable<LabelTemplateTable>): StoredTemplate => ({
  id: row.id,
  version: row.version,
  subjectId: row.subject_id,
  name: row.name,
  template: fromJson(row.template),
  updatedAt: row.updated_at,
});

export const toTemplateVersion = (row: Selectable<LabelTemplateVersionTable>): TemplateVersion => ({
  version: row.version,
  name: row.name,
  template: fromJson(row.template),
  savedAt: row.saved_at,
  actorName: row.actor_name,
});

/** A run with all that its file is made of. */
export interface StoredPrintRun extends PrintRun {
  readonly template: LabelTemplate;
  readonly data: LabelData;
}

const toProgress = ({ sent, confirmed }: Pick<PrintRunRow, 'sent' | 'confirmed'>): PrintProgress | undefined =>
  sent === null || confirmed === null ? undefined : { sent, confirmed };

type PrintRunRow = Omit<Selectable<PrintRunTable>, 'data'>;

export const toPrintRun = (row: PrintRunRow): PrintRun & { readonly template: LabelTemplate } => {
  const template = fromJson(row.template);
  return {
    id: row.id,
    batchId: row.batch_id,
    template,
    templateName: template.name,
    from: row.from_serial,
    to: row.to_serial,
    count: row.to_serial - row.from_serial + 1,
    format: row.format,
    dpi: row.dpi,
    form: row.form,
    ...present('progress', toProgress(row)),
    createdAt: row.created_at,
    actorName: row.actor_name,
    ...present('reprintReason', row.reprint_reason),
  };
};
