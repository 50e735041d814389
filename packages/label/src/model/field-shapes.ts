import * as v from 'valibot';
import type { Mm } from './mm.ts';

/*
 * Building blocks of the template schema. Every message is a problem code; the sentences stand in `locales/`.
 */

/** No label is longer than a metre. */
export const maxLength = 1000;

const length = (min: number, max: number) =>
  v.pipe(
    v.number('template.not_a_number'),
    v.finite('template.not_a_number'),
    v.minValue(min, 'template.too_small'),
    v.maxValue(max, 'template.too_large'),
    v.transform(value => value as Mm),
  );

export const position = () => length(-maxLength, maxLength);
export const extent = () => length(0.05, maxLength);
export const gap = () => length(0, 200);
/** Height of the em square. 1 mm is 2.8 pt. */
export const fontSize = () => length(0.5, 100);
export const thickness = () => length(0.05, 20);

export const number = (min: number, max: number) =>
  v.pipe(
    v.number('template.not_a_number'),
    v.finite('template.not_a_number'),
    v.minValue(min, 'template.too_small'),
    v.maxValue(max, 'template.too_large'),
  );

export const whole = (min: number, max: number) => v.pipe(number(min, max), v.integer('template.not_a_whole_number'));

export const maxTextLength = 500;

/** Printed text; line feed is the only control character. Marks that turn the reading direction are refused. */
export const text = (max = maxTextLength) =>
  v.pipe(
    v.string('template.not_a_text'),
    v.maxLength(max, 'template.text_too_long'),
    v.regex(/^(?:[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|\n)*$/u, 'template.control_characters'),
  );

export const flag = () => v.boolean('template.not_a_flag');

/** Names an item within its template. */
export const itemId = () =>
  v.pipe(v.string('template.not_a_text'), v.regex(/^[A-Za-z0-9_-]{1,40}$/, 'template.item_id'));

/** Text that may be left out. */
export const optionalText = (max?: number) => v.optional(text(max), '');
