import { testKinds, verdicts } from '@suyuan/domain/test';
import * as v from 'valibot';
import { day, id, idParams, instant, line } from './field.ts';
import { defineOperation } from './operation.ts';

export const testItemSchema = v.object({
  name: line(60),
  method: v.optional(line(80)),
  value: line(40),
  unit: v.optional(line(20)),
  limit: v.optional(line(40)),
  verdict: v.picklist(verdicts, 'field.required'),
});
export const testFormSchema = v.object({
  /** `rapid` is a screening, never shown as a laboratory report. */
  kind: v.picklist(testKinds, 'field.required'),
  testedOn: day(),
  /** Who tested: the producer itself, or the agency's name. */
  agency: line(80),
  commissioned: v.boolean('field.required'),
  reportNumber: v.optional(line(60)),
  items: v.pipe(v.array(testItemSchema), v.minLength(1, 'field.required'), v.maxLength(50, 'field.too_many')),
});
export type TestForm = v.InferOutput<typeof testFormSchema>;
export const testSchema = v.object({
  id: id(),
  ...testFormSchema.entries,
  verdict: v.picklist(verdicts),
  recordedAt: instant(),
});
export type Test = v.InferOutput<typeof testSchema>;

const resource = 'test';
export const listTests = defineOperation({
  id: 'listTests',
  resource,
  method: 'GET',
  path: '/api/v1/batches/{id}/tests',
  access: 'signed-in',
  params: idParams,
  status: 200,
  answer: v.object({ items: v.array(testSchema) }),
  problems: ['resource.not_found'],
});
export const createTest = defineOperation({
  id: 'createTest',
  resource,
  method: 'POST',
  path: '/api/v1/batches/{id}/tests',
  access: 'producer',
  creates: true,
  params: idParams,
  body: testFormSchema,
  status: 201,
  answer: testSchema,
  problems: ['access.forbidden', 'resource.not_found', 'event.day_in_future'],
});
