import * as v from 'valibot';
import { ProblemError } from './problem-error.ts';

/** The value as its schema gives it back; without a schema, nothing. */
export const parseInput = (schema: v.GenericSchema | undefined, input: unknown): unknown => {
  if (!schema) return undefined;
  const parsed = v.safeParse(schema, input);
  if (!parsed.success) throw new ProblemError('request.invalid', { issues: parsed.issues });
  return parsed.output;
};
