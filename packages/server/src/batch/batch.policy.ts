import type { ProducerCaller } from '../auth/caller.ts';
import type { Owned } from '../auth/scope.ts';

/** Records, tests, certificates and codes of a batch are made by its own producer. */
export const mayWorkOnBatch = (caller: ProducerCaller, batch: Pick<Owned, 'subjectId'>): boolean =>
  caller.subject.id === batch.subjectId;
