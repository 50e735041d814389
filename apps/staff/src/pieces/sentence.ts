import { ApiError } from '@suyuan/client';
import { isMessageCode, messageFor } from '@suyuan/contract/locales/messages';
import type { Speech } from '../desk.ts';
import type { Messages } from '../locales/messages.ts';
import type { FieldProblem } from '../state/form-state.ts';

/** What to tell people about something that failed: the server's own sentence where it gave one. */
export function sentenceOf({ problems }: Messages, error: unknown): string {
  if (!(error instanceof ApiError)) return problems.fallback;
  const { problem, code } = error;
  return problem?.detail ?? problem?.title ?? problems.byCode[code] ?? problems.fallback;
}

/** What to tell people about a field, in the language of the moment. */
export function fieldSentence({ language, words }: Speech, { code, message, params }: FieldProblem): string {
  return isMessageCode(code) ? messageFor(language, code, params).detail : (message ?? words.problems.fallback);
}
