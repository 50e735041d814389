import type { ProblemCode as DomainProblemCode } from '@suyuan/domain/result';

/*
 * No schema library here: a form that checks by the domain's rules alone can show these sentences without it.
 */

/** What the wire schemas alone can find wrong with a field. */
export const wireFieldCodes = [
  'field.text',
  'field.number',
  'field.whole_number',
  'field.too_small',
  'field.too_large',
  'field.too_long',
  'field.too_many',
  'field.control_characters',
  'field.id',
  'field.invalid',
  'division.township',
  'account.username_format',
  'registration.consent_missing',
  'session.password_weak',
  'label.template_invalid',
] as const;

/** Every reason that a single field can have: the rules of the trade and the shapes of the wire. */
export type FieldCode = DomainProblemCode | (typeof wireFieldCodes)[number];
