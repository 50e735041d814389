import { type FieldFault, fieldFaults } from '@suyuan/contract/field-errors';
import * as v from 'valibot';

/** The body as the contract wants it, or what is wrong with it by field: the server's own rules, asked beforehand. */
export function judge<S extends v.GenericSchema>(
  schema: S,
  body: unknown,
):
  | { readonly ok: true; readonly body: v.InferOutput<S> }
  | { readonly ok: false; readonly problems: readonly FieldFault[] } {
  const result = v.safeParse(schema, body);
  return result.success ? { ok: true, body: result.output } : { ok: false, problems: fieldFaults(result.issues) };
}
