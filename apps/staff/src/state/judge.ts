import * as v from 'valibot';
import type { FieldProblem } from './form-state.ts';

/** The body as the contract wants it, or what is wrong with it by field: the server's own rules, asked beforehand. */
export function judge<S extends v.GenericSchema>(
  schema: S,
  body: unknown,
):
  | { readonly ok: true; readonly body: v.InferOutput<S> }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] } {
  const result = v.safeParse(schema, body);
  if (result.success) return { ok: true, body: result.output };
  const problems = result.issues.map(issue => ({
    field: v.getDotPath(issue) ?? '',
    code: issue.message,
    params: paramsOf(issue),
  }));
  return { ok: false, problems };
}

/** `max` and `min` of the rule that failed, for the sentence. */
function paramsOf({ requirement, type }: v.BaseIssue<unknown>): Record<string, number> {
  if (typeof requirement !== 'number') return {};
  return type.startsWith('min') ? { min: requirement } : { max: requirement };
}
