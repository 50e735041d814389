import { isDay } from '@suyuan/domain/day';
import * as v from 'valibot';

/*
 * Building blocks of the wire schemas. Every message is a problem code (see problem.ts), never a sentence: the
 * sentence comes from the locale files, on the server and in the form alike.
 */

/** One line of text: trimmed, no control characters, 1 to `max` UTF-16 units. */
export const line = (max: number) =>
  v.pipe(
    v.string('field.text'),
    v.trim(),
    v.nonEmpty('field.required'),
    v.maxLength(max, 'field.too_long'),
    v.regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, 'field.control_characters'),
  );

/** Several lines of text; line feed is the only control character. */
export const paragraph = (max: number) =>
  v.pipe(
    v.string('field.text'),
    v.trim(),
    v.nonEmpty('field.required'),
    v.maxLength(max, 'field.too_long'),
    v.regex(/^(?:[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|\n)*$/u, 'field.control_characters'),
  );

/** A calendar day, ISO 8601 `YYYY-MM-DD`, that exists. */
export const day = () =>
  v.pipe(
    v.string('field.date'),
    v.isoDate('field.date'),
    // `isoDate` knows the shape only; the day must exist too.
    v.check(isDay, 'field.date'),
  );

/** An instant, ISO 8601 in UTC with milliseconds. */
export const instant = () => v.pipe(v.string('field.date'), v.isoTimestamp('field.date'));

export const whole = (min: number, max: number) =>
  v.pipe(
    v.number('field.number'),
    v.integer('field.whole_number'),
    v.minValue(min, 'field.too_small'),
    v.maxValue(max, 'field.too_large'),
  );

/** Characters of a password. */
export const passwordLength = { min: 10, max: 128 } as const;

/** A password as typed: whether it is the right one is not for a schema. */
export const password = () =>
  v.pipe(v.string('field.required'), v.nonEmpty('field.required'), v.maxLength(passwordLength.max, 'field.too_long'));

/** A password that somebody chooses. */
export const newPassword = () => v.pipe(password(), v.minLength(passwordLength.min, 'session.password_weak'));

/** Opaque identifier given by the server (UUID). */
export const id = () => v.pipe(v.string('field.id'), v.uuid('field.id'));

/** Keyset cursor: opaque to the caller. */
export const pageQuery = v.object({
  cursor: v.optional(v.pipe(v.string(), v.maxLength(400, 'field.too_long'))),
  limit: v.optional(
    v.pipe(
      v.string('field.number'),
      v.regex(/^\d{1,3}$/, 'field.number'),
      v.transform(Number),
      v.minValue(1, 'field.too_small'),
      v.maxValue(100, 'field.too_large'),
    ),
    '20',
  ),
});

export const page = <S extends v.GenericSchema>(item: S) =>
  v.object({
    items: v.array(item),
    /** Pass as `cursor` for the next page; absent on the last one. */
    next: v.optional(v.string()),
  });

export const idParams = v.object({ id: id() });
