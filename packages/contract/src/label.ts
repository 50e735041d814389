import * as v from 'valibot';
import { id, idParams, instant, line, page, pageQuery, whole } from './field.ts';
import { defineOperation } from './operation.ts';

/** The template model belongs to `@suyuan/label`, which both sides parse it with. */
export const templateSchema = v.custom<Record<string, unknown>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
  'label.template_invalid',
);

export const savedTemplateSchema = v.object({
  id: id(),
  version: v.number(),
  name: v.string(),
  template: templateSchema,
  updatedAt: instant(),
});
export type SavedTemplate = v.InferOutput<typeof savedTemplateSchema>;

/** What a saved template was at one time. Restoring is saving it again, as the newest. */
export const templateVersionSchema = v.object({
  version: v.number(),
  name: v.string(),
  template: templateSchema,
  savedAt: instant(),
  actorName: v.string(),
});
export type TemplateVersion = v.InferOutput<typeof templateVersionSchema>;

export const labelFormats = ['pdf', 'pdf-a4', 'tspl', 'zpl', 'esc-pos'] as const;
export type LabelFormat = (typeof labelFormats)[number];

/**
 * How labels reach a printer: each whole, as the dots that were seen; or what they share once, to be stored in the printer, and then
 * what changes, in its own QR codes and letters: a hundredth of the bytes. TSPL and ZPL alone have the second.
 */
export const labelForms = ['whole', 'stored'] as const;
export type LabelForm = (typeof labelForms)[number];

/** Of a run that goes straight to a printer: labels begun, and labels of which the printer or whoever looked has said that they are out. */
const progressSchema = v.object({ sent: whole(0, 999_999), confirmed: whole(0, 999_999) });
export type PrintProgress = v.InferOutput<typeof progressSchema>;

/**
 * Labels one by one, for whoever counts them on their way to the printer: each piece after its length in four bytes, the highest
 * first. The first piece comes before any label and may be empty; each of the others is one label.
 */
export const labelsMediaType = 'application/vnd.suyuan.labels';

/** One order to print: who, which template, which serials, how. Every run is logged. */
export const printRunSchema = v.object({
  id: id(),
  batchId: id(),
  templateName: v.string(),
  from: v.number(),
  to: v.number(),
  count: v.number(),
  format: v.picklist(labelFormats),
  dpi: v.number(),
  form: v.picklist(labelForms),
  /** Of a run that went straight to a printer; of a file nobody knows. */
  progress: v.optional(progressSchema),
  createdAt: instant(),
  actorName: v.string(),
  reprintReason: v.optional(v.string()),
});
export type PrintRun = v.InferOutput<typeof printRunSchema>;

const resource = 'label';
/**
 * Templates of the own subject, whoever of its people saved them, what was changed last first; those that come with the product are part
 * of `@suyuan/label`.
 */
export const listTemplates = defineOperation({
  id: 'listTemplates',
  resource,
  method: 'GET',
  path: '/api/v1/label-templates',
  access: 'producer',
  query: pageQuery,
  status: 200,
  answer: page(savedTemplateSchema),
  problems: [],
});
export const createTemplate = defineOperation({
  id: 'createTemplate',
  resource,
  method: 'POST',
  path: '/api/v1/label-templates',
  access: 'producer',
  creates: true,
  body: v.object({ name: line(60), template: templateSchema }),
  status: 201,
  answer: savedTemplateSchema,
  problems: ['label.template_invalid'],
});
export const updateTemplate = defineOperation({
  id: 'updateTemplate',
  resource,
  method: 'PUT',
  path: '/api/v1/label-templates/{id}',
  access: 'producer',
  params: idParams,
  body: v.object({ name: line(60), template: templateSchema, version: whole(1, 1_000_000) }),
  status: 200,
  answer: savedTemplateSchema,
  problems: ['label.template_invalid', 'resource.not_found', 'resource.changed'],
});
export const deleteTemplate = defineOperation({
  id: 'deleteTemplate',
  resource,
  method: 'DELETE',
  path: '/api/v1/label-templates/{id}',
  access: 'producer',
  params: idParams,
  status: 204,
  problems: ['resource.not_found'],
});
/** Newest first, the present one included. They go when their template is deleted. */
export const listTemplateVersions = defineOperation({
  id: 'listTemplateVersions',
  resource,
  method: 'GET',
  path: '/api/v1/label-templates/{id}/versions',
  access: 'producer',
  params: idParams,
  query: pageQuery,
  status: 200,
  answer: page(templateVersionSchema),
  problems: ['resource.not_found'],
});
/** What a label of this batch says: one value per field name of `@suyuan/label`, for the first issued serial. */
export const getLabelData = defineOperation({
  id: 'getLabelData',
  resource,
  method: 'GET',
  path: '/api/v1/batches/{id}/label-data',
  access: 'producer',
  params: idParams,
  status: 200,
  answer: v.object({ data: v.record(v.string(), v.unknown()) }),
  problems: ['resource.not_found'],
});
export const listPrintRuns = defineOperation({
  id: 'listPrintRuns',
  resource,
  method: 'GET',
  path: '/api/v1/batches/{id}/print-runs',
  access: 'signed-in',
  params: idParams,
  status: 200,
  answer: v.object({ items: v.array(printRunSchema) }),
  problems: ['resource.not_found'],
});
/** Checks the template against the data, logs the run and makes its file available. */
export const createPrintRun = defineOperation({
  id: 'createPrintRun',
  resource,
  method: 'POST',
  path: '/api/v1/batches/{id}/print-runs',
  access: 'producer',
  creates: true,
  params: idParams,
  body: v.object({
    template: templateSchema,
    from: whole(1, 999_999),
    to: whole(1, 999_999),
    format: v.picklist(labelFormats, 'field.required'),
    dpi: v.picklist([203, 300], 'field.required'),
    /** Whole where it is left out or the format has nothing else. */
    form: v.optional(v.picklist(labelForms)),
    /** It goes straight to a printer, and what becomes of it will be reported. */
    toPrinter: v.optional(v.boolean()),
    reprintReason: v.optional(line(120)),
  }),
  status: 201,
  answer: printRunSchema,
  problems: [
    'label.template_invalid',
    'label.range_not_issued',
    'label.reprint_reason_missing',
    'label.certificate_missing',
    'label.glyph_missing',
    'label.unreadable',
    'resource.not_found',
    'batch.not_active',
    'batch.failed_test',
  ],
});
/**
 * The file of a run, streamed; the same bytes however often it is fetched. In printer languages it comes label by label to
 * who accepts {@link labelsMediaType}.
 */
export const getPrintRunFile = defineOperation({
  id: 'getPrintRunFile',
  resource,
  method: 'GET',
  path: '/api/v1/print-runs/{id}/file',
  access: 'producer',
  params: idParams,
  status: 200,
  binaryAnswer: { mediaTypes: ['application/pdf', 'application/octet-stream', labelsMediaType] },
  problems: ['resource.not_found'],
});
/**
 * How far a run has come on its way to a printer, so that it can go on later, where it stopped, and from anywhere. It never goes back:
 * reports that come late change nothing.
 */
export const reportPrintRun = defineOperation({
  id: 'reportPrintRun',
  resource,
  method: 'PUT',
  path: '/api/v1/print-runs/{id}/progress',
  access: 'producer',
  params: idParams,
  body: progressSchema,
  status: 200,
  answer: printRunSchema,
  problems: ['resource.not_found'],
});
