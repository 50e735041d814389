import type { SignedInCaller } from '../auth/caller.ts';
import { sees } from '../auth/scope.ts';
import type { Db } from '../db/open-database.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { StoredBatch } from './batch.codec.ts';
import { BatchReader } from './batch.repository.ts';

/** A batch that the caller may see; anything else is not there for it. */
export const seeBatch = async (db: Db, caller: SignedInCaller, id: string): Promise<StoredBatch> => {
  const batch = await new BatchReader(db).find(id);
  if (!batch || !sees(caller, batch)) throw new ProblemError('resource.not_found');
  return batch;
};
