import type { ProducerCaller } from '../auth/caller.ts';
import type { Owned } from '../auth/scope.ts';

/** A product is changed by the producer that it belongs to. */
export const mayChangeProduct = (caller: ProducerCaller, product: Pick<Owned, 'subjectId'>): boolean =>
  caller.subject.id === product.subjectId;
