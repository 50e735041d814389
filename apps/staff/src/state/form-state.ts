import type { FieldError } from '@suyuan/contract';

/* What a form knows, as plain data. Touches no page, no server and no storage. */

/** Everything typed, by dotted field name. A ticked box is `on`, an empty one is missing. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong at a field. `message` is the server's own sentence, for codes that the contract has no words for. */
export type FieldProblem = Omit<FieldError, 'message'> & { readonly message?: string | undefined };

/** One intention, sent perhaps several times: the same key makes it one record. */
export interface Attempt {
  readonly key: string;
  /** What was sent, to tell a repetition from a new intention. */
  readonly body: string;
}

export interface FormState {
  readonly values: Values;
  readonly phase: 'editing' | 'sending';
  readonly problems: readonly FieldProblem[];
  /** Why the form as a whole was not taken. */
  readonly failure?: unknown;
  /** Sent without a final answer: whether the server took it is not known. */
  readonly attempt?: Attempt | undefined;
}

export const startForm = (values: Values, attempt?: Attempt): FormState => ({
  values,
  phase: 'editing',
  problems: [],
  ...(attempt ? { attempt } : {}),
});

/** After a change: the sentence at that field and the one above the form have had their say. */
export const changed = (state: FormState, values: Values, ...names: readonly string[]): FormState => ({
  ...state,
  values,
  problems: state.problems.filter(({ field }) => !names.some(name => field === name || field.startsWith(`${name}.`))),
  failure: undefined,
});

export const typed = (state: FormState, name: string, value: string): FormState => {
  const { [name]: _, ...others } = state.values;
  return changed(state, value === '' ? others : { ...others, [name]: value }, name);
};

export const refused = (state: FormState, problems: readonly FieldProblem[], failure?: unknown): FormState => ({
  ...state,
  phase: 'editing',
  problems: firstPerField(problems),
  failure,
});

export const sending = (state: FormState, attempt: Attempt): FormState => ({
  ...state,
  phase: 'sending',
  problems: [],
  failure: undefined,
  attempt,
});

/** The attempt to send a body with: the open one if it says the same, else a new one. */
export const attemptFor = (open: Attempt | undefined, body: string, newKey: () => string): Attempt =>
  open?.body === body ? open : { key: newKey(), body };

/**
 * Whether a refusal is the last word on an attempt. A broken connection, a server in trouble and a request still at work
 * are not: the record may have been made, so the next try keeps the key.
 */
export const isFinal = (error: { readonly code: string; readonly status?: number | undefined }): boolean =>
  error.status !== undefined &&
  error.status < 500 &&
  error.status !== 401 &&
  error.code !== 'request.too_many' &&
  error.code !== 'idempotency.in_progress';

function firstPerField(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  return problems.filter(({ field }, at) => problems.findIndex(other => other.field === field) === at);
}
