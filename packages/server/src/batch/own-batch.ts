import type { ProducerCaller } from '../auth/caller.ts';
import type { Db } from '../db/open-database.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { StoredBatch } from './batch.codec.ts';
import { mayWorkOnBatch } from './batch.policy.ts';
import { BatchWriter } from './batch.repository.ts';

const own = (caller: ProducerCaller, batch: StoredBatch | undefined): StoredBatch => {
  if (!batch || !mayWorkOnBatch(caller, batch)) throw new ProblemError('resource.not_found');
  return batch;
};

/** The producer's own batch, held for a write that changes what its trace says; anyone else's is not there for it. */
export const takeOwnBatch = async (tx: Db, caller: ProducerCaller, id: string): Promise<StoredBatch> =>
  own(caller, await new BatchWriter(tx).take(id));

/** The same for a write that leaves its trace as it is. */
export const holdOwnBatch = async (tx: Db, caller: ProducerCaller, id: string): Promise<StoredBatch> =>
  own(caller, await new BatchWriter(tx).hold(id));
