import type { ProducerCaller } from '../auth/caller.ts';
import type { Owned } from '../auth/scope.ts';

/** A template is seen and changed by the producer that saved it, whoever of its people that was. */
export const mayUseTemplate = (caller: ProducerCaller, template: Pick<Owned, 'subjectId'>): boolean =>
  caller.subject.id === template.subjectId;
