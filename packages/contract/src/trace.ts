import { batchStates } from '@suyuan/domain/batch';
import { organisationForms } from '@suyuan/domain/registration';
import { testKinds, verdicts } from '@suyuan/domain/test';
import * as v from 'valibot';
import { eventFormSchema, quantitySchema } from './batch.ts';
import { certificateSchema } from './certificate.ts';
import { divisionPathSchema } from './division.ts';
import { day, instant } from './field.ts';
import { defineOperation } from './operation.ts';
import { certificationSchema } from './product.ts';
import { testItemSchema } from './test.ts';

/** What anyone may read of a trace code (追溯码): the least that answers where it is from and who vouches for it. */
export const traceDocumentSchema = v.object({
  code: v.string(),
  /** `batch` for the code of a whole batch, `label` for one label. */
  kind: v.picklist(['batch', 'label']),
  serial: v.optional(v.number()),
  status: v.object({
    state: v.picklist(batchStates),
    since: v.optional(instant()),
    reason: v.optional(v.string()),
    authority: v.optional(v.string()),
  }),
  product: v.object({
    name: v.string(),
    categoryCode: v.string(),
    gtin: v.optional(v.string()),
    standard: v.optional(v.string()),
    certifications: v.array(certificationSchema),
  }),
  producer: v.object({
    /** A natural person is masked: 张**. */
    name: v.string(),
    organisationForm: v.picklist(organisationForms),
    uscc: v.optional(v.string()),
    /** To the township, never finer. */
    division: divisionPathSchema,
    registeredSince: day(),
  }),
  batch: v.object({ lot: v.string(), plot: v.string(), harvestDate: day(), quantity: quantitySchema }),
  certificate: v.optional(v.omit(certificateSchema, ['id'])),
  events: v.array(v.object({ event: eventFormSchema, hash: v.string() })),
  tests: v.array(
    v.object({
      kind: v.picklist(testKinds),
      testedOn: day(),
      agency: v.string(),
      commissioned: v.boolean(),
      reportNumber: v.optional(v.string()),
      items: v.array(testItemSchema),
      verdict: v.picklist(verdicts),
    }),
  ),
  /** What the tests say together: a failed one stands until a laboratory clears it, whatever the certificate promised before. */
  verdict: v.optional(v.picklist(verdicts)),
  /** Opened scans of this label; absent for a batch code. */
  scans: v.optional(v.object({ count: v.number(), firstAt: v.optional(instant()) })),
});
export type TraceDocument = v.InferOutput<typeof traceDocumentSchema>;

const resource = 'trace';
/** Look-up for embeds and machines: not counted as a scan. Answers an ETag; ask again with `If-None-Match`. */
export const getTrace = defineOperation({
  id: 'getTrace',
  resource,
  method: 'GET',
  path: '/api/v1/traces/{code}',
  access: 'public',
  embeddable: true,
  params: v.object({ code: v.string() }),
  status: 200,
  answer: traceDocumentSchema,
  problems: [
    'code.length',
    'code.not_digits',
    'code.check_digit',
    'code.unknown_version',
    'code.invented',
    'code.not_issued',
  ],
});
