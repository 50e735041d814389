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
  /** The number that makes a subject unique: `uscc:…` or `resident-id:…`. */
  identity: string;
  name: string;
  division_code: string;
  form: Json<RegistrationForm>;
  doubts: Json<readonly Problem[]>;
  submitted_at: Instant;
  decided_at: Instant | null;
  /** Why it was returned last. */
  reason: string | null;
  account_opened_at: Instant | null;
}
