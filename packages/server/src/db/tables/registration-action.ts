import type { Instant } from '../json.ts';

/** A step in the life of an application. Append-only. */
export interface RegistrationActionTable {
  registration_id: string;
  /** The version that it led to. */
  version: number;
  at: Instant;
  action: 'submitted' | 'returned' | 'corrected' | 'approved' | 'account-opened';
  actor_name: string | null;
  reason: string | null;
}
