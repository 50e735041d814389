import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError } from '../http/problem-error.ts';
import { DivisionReader } from './division.repository.ts';

export const createDivisionHandlers = ({ db }: { readonly db: Db }): HandlersOf<'listDivisions'> => ({
  async listDivisions({ query: { parent }, answerHeaders }) {
    const divisions = new DivisionReader(db);
    if (parent !== undefined && !(await divisions.find(parent))) throw new ProblemError('division.unknown');
    answerHeaders.set('cache-control', 'public, max-age=3600, stale-while-revalidate=86400');
    return { items: await divisions.below(parent) };
  },
});
