import type { ProblemParams } from '@suyuan/domain/result';
import * as v from 'valibot';
import { isMessageCode, type Language, type MessageCode, messageFor } from './locales/messages.ts';
import type { FieldError } from './problem.ts';

type Issue = v.BaseIssue<unknown>;

/** What is wrong with one field, still without a sentence. */
export interface FieldFault {
  /** Dotted path, empty for the whole. */
  readonly field: string;
  readonly code: MessageCode;
  readonly params?: ProblemParams;
}

const fieldOf = (issue: Issue): string => (issue.path ?? []).map(({ key }) => String(key)).join('.');

/** The wire schemas use codes for messages; what they left to valibot is a missing member or a wrong value. */
const codeOf = ({ input, message, kind }: Issue): MessageCode => {
  // Whatever shape it was to have: nobody wrote anything.
  const isMissing = input === '' || (input === undefined && kind === 'schema' && message.startsWith('field.'));
  if (isMissing) return 'field.required';
  if (isMessageCode(message)) return message;
  return input === undefined ? 'field.required' : 'field.invalid';
};

/** The limit that was broken, for the sentences that name it. */
const paramsOf = ({ type, requirement }: Issue): ProblemParams | undefined => {
  if (typeof requirement !== 'number') return undefined;
  if (type.startsWith('max_')) return { max: requirement };
  return type.startsWith('min_') ? { min: requirement } : undefined;
};

/** What a schema found wrong, the first issue of each field only: the later ones mostly follow from it. */
export const fieldFaults = (issues: readonly Issue[]): FieldFault[] => {
  const faults = new Map<string, FieldFault>();
  for (const issue of issues) {
    const [field, code, params] = [fieldOf(issue), codeOf(issue), paramsOf(issue)];
    if (!faults.has(field)) faults.set(field, { field, code, ...(code !== 'field.required' && params && { params }) });
  }
  return [...faults.values()];
};

/** What a schema finds wrong with a value: for forms that check before they send, and say it when they draw. */
export const findFieldFaults = (schema: v.GenericSchema, value: unknown): FieldFault[] =>
  fieldFaults(v.safeParse(schema, value).issues ?? []);

/** A fault with its sentence, in the language asked for. */
export const toFieldError = (language: Language, { field, code, params }: FieldFault): FieldError => ({
  field,
  code,
  message: messageFor(language, code, params).detail,
  ...(params && { params: { ...params } }),
});

/** What a schema found wrong, in words. */
export const fieldErrors = (language: Language, issues: readonly Issue[]): FieldError[] =>
  fieldFaults(issues).map(fault => toFieldError(language, fault));
