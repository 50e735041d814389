import type { Account } from '@suyuan/contract/account';
import type { OfficialTable } from '../db/tables/official.ts';

/** An account with the body that it belongs to. */
export interface StoredAccount extends Account {
  readonly bodyId: string;
}

type AccountRow = Pick<OfficialTable, 'user_id' | 'body_id' | 'role' | 'disabled' | 'created_at'> & {
  readonly username: string;
  readonly name: string;
};

export const toAccount = (row: AccountRow): Account => ({
  id: row.user_id,
  username: row.username,
  name: row.name,
  role: row.role,
  disabled: row.disabled === 1,
  createdAt: row.created_at,
});
