import * as v from 'valibot';
import { id, idParams, instant, page, whole } from './field.ts';
import { defineOperation } from './operation.ts';

/** A run of label serials issued for a batch. The codes themselves are derived, nothing is stored per label. */
export const codeRangeSchema = v.object({
  id: id(),
  batchId: id(),
  from: v.number(),
  to: v.number(),
  count: v.number(),
  issuedAt: instant(),
});
export type CodeRange = v.InferOutput<typeof codeRangeSchema>;
export const maxCodesPerRange = 100_000;

const resource = 'code';
export const listCodeRanges = defineOperation({
  id: 'listCodeRanges',
  resource,
  method: 'GET',
  path: '/api/v1/batches/{id}/code-ranges',
  access: 'signed-in',
  params: idParams,
  status: 200,
  answer: v.object({ items: v.array(codeRangeSchema) }),
  problems: ['resource.not_found'],
});
export const issueCodes = defineOperation({
  id: 'issueCodes',
  resource,
  method: 'POST',
  path: '/api/v1/batches/{id}/code-ranges',
  access: 'producer',
  creates: true,
  params: idParams,
  body: v.object({ count: whole(1, maxCodesPerRange) }),
  status: 201,
  answer: codeRangeSchema,
  problems: [
    'access.forbidden',
    'resource.not_found',
    'code.serials_exhausted',
    'batch.not_active',
    'batch.failed_test',
  ],
});
/** The codes of a range in order of serial. `cursor` is the next serial. */
export const listCodes = defineOperation({
  id: 'listCodes',
  resource,
  method: 'GET',
  path: '/api/v1/code-ranges/{id}/codes',
  access: 'signed-in',
  params: idParams,
  query: v.object({ cursor: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'field.number'))) }),
  status: 200,
  answer: page(v.object({ serial: v.number(), code: v.string(), url: v.string() })),
  problems: ['resource.not_found'],
});
