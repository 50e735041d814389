import { batchStates, units } from '@suyuan/domain/batch';
import { verdicts } from '@suyuan/domain/test';
import * as v from 'valibot';
import { day, id, idParams, instant, line, page, pageQuery, paragraph, whole } from './field.ts';
import { defineOperation } from './operation.ts';

export const quantitySchema = v.object({
  value: v.pipe(v.number('field.number'), v.gtValue(0, 'field.too_small'), v.maxValue(100_000_000, 'field.too_large')),
  unit: v.picklist(units, 'field.required'),
});
export type Quantity = v.InferOutput<typeof quantitySchema>;

export const batchFormSchema = v.object({
  productId: id(),
  /** The producer's own lot name, printed and shown; unique per producer. */
  lot: v.optional(line(20)),
  /** Plot, pond or shed. */
  plot: line(60),
  harvestDate: day(),
  quantity: quantitySchema,
});

export const batchSchema = v.object({
  id: id(),
  version: v.number(),
  subjectId: id(),
  productId: id(),
  productName: v.string(),
  lot: v.string(),
  plot: v.string(),
  harvestDate: day(),
  quantity: quantitySchema,
  state: v.picklist(batchStates),
  /** What its tests say together; told of a single batch that has any. */
  verdict: v.optional(v.picklist(verdicts)),
  codesIssued: v.number(),
  createdAt: instant(),
  /** Trace code of the whole batch (serial 000000). */
  code: v.string(),
});
export type Batch = v.InferOutput<typeof batchSchema>;

const note = { note: v.optional(paragraph(300)) };
const input = { inputName: line(60), dose: line(60) };
/** A farm record. Append-only: corrected by a later one. */
export const eventFormSchema = v.variant('kind', [
  v.object({ kind: v.literal('planting'), day: day(), variety: v.optional(line(60)), ...note }),
  v.object({ kind: v.literal('fertilising'), day: day(), ...input, ...note }),
  v.object({
    kind: v.literal('treatment'),
    day: day(),
    ...input,
    /** 农药登记证号 or 兽药批准文号. */
    registrationNumber: v.optional(line(40)),
    target: v.optional(line(60)),
    /** Days, read from the label of the input (安全间隔期, 休药期). */
    safetyIntervalDays: whole(0, 365),
    ...note,
  }),
  v.object({ kind: v.literal('irrigation'), day: day(), ...note }),
  v.object({ kind: v.literal('feeding'), day: day(), ...input, ...note }),
  v.object({ kind: v.literal('harvest'), day: day(), quantity: quantitySchema, ...note }),
  v.object({ kind: v.literal('packing'), day: day(), quantity: v.optional(quantitySchema), ...note }),
]);
export type EventForm = v.InferOutput<typeof eventFormSchema>;

export const eventSchema = v.object({
  id: id(),
  sequence: v.number(),
  recordedAt: instant(),
  event: eventFormSchema,
  /** SHA-256, hex, over the previous hash and the canonical JSON of this event. */
  hash: v.string(),
});
export type BatchEvent = v.InferOutput<typeof eventSchema>;

const resource = 'batch';
export const listBatches = defineOperation({
  id: 'listBatches',
  resource,
  method: 'GET',
  path: '/api/v1/batches',
  access: 'signed-in',
  query: v.object({ ...pageQuery.entries, state: v.optional(v.picklist(batchStates)) }),
  status: 200,
  answer: page(v.object({ ...batchSchema.entries, subjectName: v.string() })),
  problems: [],
});
export const createBatch = defineOperation({
  id: 'createBatch',
  resource,
  method: 'POST',
  path: '/api/v1/batches',
  access: 'producer',
  creates: true,
  body: batchFormSchema,
  status: 201,
  answer: batchSchema,
  problems: ['access.forbidden', 'resource.not_found', 'batch.lot_taken'],
});
export const getBatch = defineOperation({
  id: 'getBatch',
  resource,
  method: 'GET',
  path: '/api/v1/batches/{id}',
  access: 'signed-in',
  params: idParams,
  status: 200,
  answer: v.object({ ...batchSchema.entries, subjectName: v.string() }),
  problems: ['resource.not_found'],
});
export const listEvents = defineOperation({
  id: 'listEvents',
  resource,
  method: 'GET',
  path: '/api/v1/batches/{id}/events',
  access: 'signed-in',
  params: idParams,
  status: 200,
  answer: v.object({ items: v.array(eventSchema) }),
  problems: ['resource.not_found'],
});
export const createEvent = defineOperation({
  id: 'createEvent',
  resource,
  method: 'POST',
  path: '/api/v1/batches/{id}/events',
  access: 'producer',
  creates: true,
  params: idParams,
  body: eventFormSchema,
  status: 201,
  answer: eventSchema,
  problems: [
    'access.forbidden',
    'resource.not_found',
    'event.harvest_before_interval',
    'event.day_in_future',
    'event.input_required',
    'batch.not_active',
  ],
});
