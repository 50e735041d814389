import { checkSale } from '@suyuan/domain/batch';
import type { Db } from '../db/open-database.ts';
import { unwrap } from '../http/problem-error.ts';
import { TestReader } from '../test/test.repository.ts';
import type { StoredBatch } from './batch.codec.ts';

/** Ends the request where no more of the batch may be made ready for sale. The caller holds the batch, so that no test comes between. */
export const refuseUnfit = async (tx: Db, { id, state }: StoredBatch): Promise<void> => {
  unwrap(checkSale(state, await new TestReader(tx).ofBatch(id)));
};
