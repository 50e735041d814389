import * as v from 'valibot';
import { defineOperation } from './operation.ts';

export const divisionCode = () => v.pipe(v.string('field.required'), v.regex(/^\d{6}(?:\d{3})?$/, 'division.format'));
export const townshipCode = () => v.pipe(v.string('field.required'), v.regex(/^\d{9}$/, 'division.township'));

/** One row of GB/T 2260 (6 digits) or a township-level row (9 digits). */
export const divisionSchema = v.object({
  code: divisionCode(),
  name: v.string(),
  level: v.picklist(['province', 'prefecture', 'county', 'township']),
});
export type Division = v.InferOutput<typeof divisionSchema>;

/** A division with the names above it, from the province down to itself. */
export const divisionPathSchema = v.object({ code: divisionCode(), names: v.array(v.string()) });
export type DivisionPath = v.InferOutput<typeof divisionPathSchema>;

/** The rows directly below `parent`; without it, the provinces that this installation serves. */
export const listDivisions = defineOperation({
  id: 'listDivisions',
  resource: 'division',
  method: 'GET',
  path: '/api/v1/divisions',
  access: 'public',
  embeddable: true,
  query: v.object({ parent: v.optional(divisionCode()) }),
  status: 200,
  answer: v.object({ items: v.array(divisionSchema) }),
  problems: ['division.unknown'],
});
