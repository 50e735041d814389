import type { bodyKinds } from '@suyuan/contract/session';
import type { Instant } from '../json.ts';

/** An authority, monitoring or enforcement body (监管、监测、执法机构). */
export interface BodyTable {
  id: string;
  name: string;
  kind: (typeof bodyKinds)[number];
  division_code: string;
  created_at: Instant;
}
