import type { ProblemParams } from '@suyuan/domain/result';
import * as v from 'valibot';
import { isMessageCode, type Language, type MessageCode, messageFor } from './locales/messages.ts';
import type { FieldError } from './problem.ts';

type Issue = v.BaseIssue<unknown>;

const fieldOf = (issue: Issue): string => (issue.path ?? []).map(({ key }) => String(key)).join('.');

/** The wire schemas use codes for messages; what they left to valibot is a missing member or a wrong value. */
const codeOf = (issue: Issue): MessageCode => {
  if (isMessageCode(issue.message)) return issue.message;
  return issue.input === undefined ? 'field.required' : 'field.invalid';
};

/** The limit that was broken, for the sentences that name it. */
const paramsOf = ({ type, requirement }: Issue): ProblemParams | undefined => {
  if (typeof requirement !== 'number') return undefined;
  if (type.startsWith('max_')) return { max: requirement };
  return type.startsWith('min_') ? { min: requirement } : undefined;
};

/** One field error in the language asked for; `field` is a dotted path, empty for the whole. */
export const fieldError = (
  language: Language,
  field: string,
  code: MessageCode,
  params?: ProblemParams,
): FieldError => ({
  field,
  code,
  message: messageFor(language, code, params).detail,
  ...(params === undefined ? {} : { params: { ...params } }),
});

/** What a schema found wrong, the first issue of each field only: the later ones mostly follow from it. */
export const fieldErrors = (language: Language, issues: readonly Issue[]): FieldError[] => {
  const seen = new Set<string>();
  return issues.flatMap(issue => {
    const field = fieldOf(issue);
    if (seen.has(field)) return [];
    seen.add(field);
    return [fieldError(language, field, codeOf(issue), paramsOf(issue))];
  });
};

/** What a schema finds wrong with a value: for forms that check before they send. */
export const findFieldErrors = (language: Language, schema: v.GenericSchema, value: unknown): FieldError[] =>
  fieldErrors(language, v.safeParse(schema, value).issues ?? []);
