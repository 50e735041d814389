import { coversDivision, type DivisionCode } from '@suyuan/domain/division';
import type { RecallKind } from '@suyuan/domain/recall';
import type { OfficialCaller } from '../auth/caller.ts';
import { type Owned, sees } from '../auth/scope.ts';

/** Freezing and recalling are acts of an authority or its enforcement; a monitoring body reports, it does not act. */
export const mayRecall = ({ body }: OfficialCaller): boolean => body.kind !== 'monitoring';

/** Only inside the division of the caller's body. */
export const reachesBatch = (caller: OfficialCaller, batch: Owned): boolean => sees(caller, batch);

export interface Step {
  readonly kind: RecallKind;
  readonly divisionCode: DivisionCode;
}

/**
 * Whether this step may follow those taken so far, oldest first. A lift undoes all since the last one: it takes a body of
 * the level of each of them or above. Whoever sees more danger may always say so.
 */
export const mayFollow = ({ body }: OfficialCaller, kind: RecallKind, taken: readonly Step[]): boolean => {
  if (kind !== 'lift') return true;
  const standing = taken.slice(taken.findLastIndex(step => step.kind === 'lift') + 1);
  return standing.every(step => coversDivision(body.division.code, step.divisionCode));
};
