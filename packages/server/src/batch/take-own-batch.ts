import type { ProducerCaller } from '../auth/caller.ts';
import type { Db } from '../db/open-database.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { StoredBatch } from './batch.codec.ts';
import { mayWorkOnBatch } from './batch.policy.ts';
import { BatchWriter } from './batch.repository.ts';

/** The producer's own batch, held for this write; anyone else's is not there for it. */
export const takeOwnBatch = async (tx: Db, caller: ProducerCaller, id: string): Promise<StoredBatch> => {
  const batch = await new BatchWriter(tx).take(id);
  if (!batch || !mayWorkOnBatch(caller, batch)) throw new ProblemError('resource.not_found');
  return batch;
};
