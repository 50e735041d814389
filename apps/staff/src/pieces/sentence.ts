import { ApiError } from '@suyuan/client';
import type { Messages } from '../locales/messages.ts';
import type { FieldProblem } from '../state/form-state.ts';

/** What to tell people about something that failed: the server's own sentence where it gave one. */
export function sentenceOf(words: Messages, error: unknown): string {
  if (!(error instanceof ApiError)) return words.problems.fallback;
  return error.problem?.detail ?? error.problem?.title ?? lookUp(words, error.code, {});
}

/** What to tell people about a field. */
export function fieldSentence(words: Messages, { code, message, params }: FieldProblem): string {
  return message ?? lookUp(words, code, params ?? {});
}

function lookUp(words: Messages, code: string, params: Readonly<Record<string, string | number>>): string {
  const sentence = words.problems.byCode[code];
  if (sentence === undefined) return words.problems.fallback;
  return typeof sentence === 'string' ? sentence : sentence(params);
}
