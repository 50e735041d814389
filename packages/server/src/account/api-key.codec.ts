import type { ApiKey } from '@suyuan/contract/account';
import { present } from '../db/json.ts';
import type { AuthTables } from '../db/tables/auth.ts';

/** better-auth keeps dates as text on SQLite and as timestamps on PostgreSQL. */
const toInstant = (value: string | Date): string => new Date(value).toISOString();

type ApiKeyRow = Pick<AuthTables['auth_api_key'], 'id' | 'name' | 'start' | 'createdAt' | 'lastRequest'>;

export const toApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name ?? '',
  prefix: row.start ?? '',
  createdAt: toInstant(row.createdAt),
  ...present('lastUsedAt', row.lastRequest === null ? null : toInstant(row.lastRequest)),
});
