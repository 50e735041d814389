import type { DivisionPath } from '@suyuan/contract/division';
import type { bodyKinds, officialRoles } from '@suyuan/contract/session';
import type { DivisionCode } from '@suyuan/domain/division';

interface User {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
}

/** The division a body or subject belongs to. */
export interface Place extends DivisionPath {
  readonly code: DivisionCode;
}

export interface OfficialCaller extends User {
  readonly kind: 'official';
  readonly role: (typeof officialRoles)[number];
  readonly body: {
    readonly id: string;
    readonly name: string;
    readonly kind: (typeof bodyKinds)[number];
    readonly division: Place;
  };
}

export interface ProducerCaller extends User {
  readonly kind: 'producer';
  readonly subject: { readonly id: string; readonly name: string; readonly division: Place };
}

export type SignedInCaller = OfficialCaller | ProducerCaller;

/** Nobody we know. */
export interface Anonymous {
  readonly kind: 'anonymous';
}
export const anonymous: Anonymous = { kind: 'anonymous' };

export type Caller = SignedInCaller | Anonymous;

export const userIdOf = (caller: Caller): string | undefined =>
  caller.kind === 'anonymous' ? undefined : caller.userId;
