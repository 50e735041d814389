import type { ProblemParams } from '@suyuan/domain/result';
import type { FieldCode } from '../field-codes.ts';
import type { ProblemCode } from '../problem.ts';

/** What is wrong and what to do, whole sentences. Those with parameters also read well without. */
export type Sentence = string | ((params: ProblemParams) => string);

/** One sentence for each reason that a field can have. */
export type FieldSentences = Readonly<Record<FieldCode, Sentence>>;

/** Problems of a whole request; their details are the field sentences where the code is the same. */
export interface ProblemWords {
  /** Short, the same at every occurrence (RFC 9457 §3.1.4), without a full stop. */
  readonly titles: Readonly<Record<ProblemCode, string>>;
  readonly details: Readonly<Record<Exclude<ProblemCode, FieldCode>, Sentence>>;
}

/** The word for a parameter that is a key of a table; empty if it is absent or unknown. */
export const wordFor = (words: Readonly<Record<string, string>>, key: string | number | undefined): string =>
  key !== undefined && Object.hasOwn(words, key) ? (words[key] ?? '') : '';
