import { recallKinds } from '@suyuan/domain/recall';
import * as v from 'valibot';
import { id, idParams, instant, paragraph } from './field.ts';
import { defineOperation } from './operation.ts';

/** A step of an authority against a batch. Append-only: `lift` ends a freeze or a recall. */
export const recallSchema = v.object({
  id: id(),
  kind: v.picklist(recallKinds),
  reason: v.string(),
  authority: v.string(),
  at: instant(),
});
export type Recall = v.InferOutput<typeof recallSchema>;

const resource = 'recall';
export const listRecalls = defineOperation({
  id: 'listRecalls',
  resource,
  method: 'GET',
  path: '/api/v1/batches/{id}/recalls',
  access: 'signed-in',
  params: idParams,
  status: 200,
  answer: v.object({ items: v.array(recallSchema) }),
  problems: ['resource.not_found'],
});
export const createRecall = defineOperation({
  id: 'createRecall',
  resource,
  method: 'POST',
  path: '/api/v1/batches/{id}/recalls',
  access: 'official',
  creates: true,
  params: idParams,
  body: v.object({ kind: v.picklist(recallKinds, 'field.required'), reason: paragraph(500) }),
  status: 201,
  answer: recallSchema,
  problems: ['access.forbidden', 'resource.not_found', 'recall.wrong_state'],
});
