import { coversDivision, type DivisionCode } from '@suyuan/domain/division';
import type { RecallKind } from '@suyuan/domain/recall';
import type { OfficialCaller } from '../auth/caller.ts';
import { type Owned, sees } from '../auth/scope.ts';

/** Freezing and recalling are acts of an authority or its enforcement; a monitoring body reports, it does not act. */
export const mayRecall = ({ body }: OfficialCaller): boolean => body.kind !== 'monitoring';

/** Only inside the division of the caller's body. */
export const reachesBatch = (caller: OfficialCaller, batch: Owned): boolean => sees(caller, batch);

/** Who may undo the step that holds a batch: a body of its own level or above, never one below. */
export const mayFollow = (
  { body }: OfficialCaller,
  kind: RecallKind,
  standing: { readonly divisionCode: DivisionCode } | undefined,
): boolean => kind !== 'lift' || !standing || coversDivision(body.division.code, standing.divisionCode);
