import type { ProblemCode } from './problem-codes.ts';

/** Values for the sentence in the locale file. Days are ISO `YYYY-MM-DD`; never a personal number. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** What is wrong, for a machine to carry and a locale file to say. Also used for doubts that may be overridden. */
export interface Problem<C extends ProblemCode = ProblemCode> {
  readonly code: C;
  /** Dotted path of the field at fault, relative to what was judged: `quantity.value`. */
  readonly field?: string;
  readonly params?: ProblemParams;
}

export const problem = <const C extends ProblemCode>(code: C, params?: ProblemParams): Problem<C> =>
  params === undefined ? { code } : { code, params };

/** The same problem, blamed on a field. */
export const problemAt = <C extends ProblemCode>(field: string, found: Problem<C>): Problem<C> => ({ ...found, field });
