import { findPersonalNumbers, type PersonalKind, redactPersonalNumbers } from '../privacy/index.ts';

/** A personal number in a document where none may be. */
export interface Leak {
  /** Dotted path to the text, fit for a log: `events.3.note`; a number that is itself a member name is masked in it. */
  readonly path: string;
  readonly kind: PersonalKind;
}

/**
 * Identity and mobile numbers anywhere in a document, member names included, except under the `allowed` paths. For tests of
 * every public answer, and as a last gate before a cache: a public view with a leak must not go out. The certificate's
 * phone is the one place that the law itself opens.
 */
export const findLeaks = (document: unknown, allowed: readonly string[] = ['certificate.phone']): Leak[] => {
  const leaks: Leak[] = [];
  const visit = (value: unknown, path: string): void => {
    if (allowed.includes(path)) return;
    if (typeof value === 'string' || typeof value === 'number') {
      leaks.push(...findPersonalNumbers(String(value)).map(({ kind }) => ({ path, kind })));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const shown = redactPersonalNumbers(name);
      const inner = path === '' ? shown : `${path}.${shown}`;
      leaks.push(...findPersonalNumbers(name).map(({ kind }) => ({ path: inner, kind })));
      visit(member, inner);
    }
  };
  visit(document, '');
  return leaks;
};
