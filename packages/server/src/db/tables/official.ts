import type { officialRoles } from '@suyuan/contract/session';
import type { Flag, Instant } from '../json.ts';

/** A user who acts for a body. */
export interface OfficialTable {
  user_id: string;
  body_id: string;
  role: (typeof officialRoles)[number];
  disabled: Flag;
  created_at: Instant;
}
