import { coversDivision, type DivisionCode, divisionPrefix } from '@suyuan/domain/division';
import type { SignedInCaller } from './caller.ts';

/** Whose record it is, and where that subject is at home. */
export interface Owned {
  readonly subjectId: string;
  readonly divisionCode: string;
}

/** A producer sees what is its own, an official what lies inside the division of its body. */
export const sees = (caller: SignedInCaller, { subjectId, divisionCode }: Owned): boolean =>
  caller.kind === 'producer'
    ? caller.subject.id === subjectId
    : coversDivision(caller.body.division.code, divisionCode as DivisionCode);

/** The same as a condition of a list. */
export type Scope =
  | { readonly kind: 'subject'; readonly subjectId: string }
  | { readonly kind: 'division'; readonly prefix: string };

export const scopeOf = (caller: SignedInCaller): Scope =>
  caller.kind === 'producer'
    ? { kind: 'subject', subjectId: caller.subject.id }
    : { kind: 'division', prefix: divisionPrefix(caller.body.division.code) };
