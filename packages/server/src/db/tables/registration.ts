import type { RegistrationForm } from '@suyuan/contract/registration';
import type { RegistrationState } from '@suyuan/domain/registration';
import type { Problem } from '@suyuan/domain/result';
import type { Instant, Json } from '../json.ts';

/** An application of 主体注册. */
export interface RegistrationTable {
  id: string;
  version: number;
  /** 16 digits. */
  receipt: string;
  state: RegistrationState;
  /** What makes a subject unique: `uscc:{number}`, or `resident-id:{fingerprint}` of a person; see `id-number/`. */
  identity: string;
  name: string;
  division_code: string;
  /** As it was filled in; the identity number of a person is masked. */
  form: Json<RegistrationForm>;
  /** The identity number of a person, sealed. */
  id_number: string | null;
  doubts: Json<readonly Problem[]>;
  submitted_at: Instant;
  decided_at: Instant | null;
  /** Why it was returned last. */
  reason: string | null;
  account_opened_at: Instant | null;
}
