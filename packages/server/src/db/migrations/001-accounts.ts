import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

/** Tables of better-auth 1.7 with its username and API key plugins, as its own generator lays them out. */
export const up = async (db: Kysely<unknown>, { authDate, authBoolean }: ColumnTypes): Promise<void> => {
  await db.schema
    .createTable('auth_user')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('email', 'text', column => column.notNull().unique())
    .addColumn('emailVerified', authBoolean, column => column.notNull())
    .addColumn('image', 'text')
    .addColumn('createdAt', authDate, column => column.notNull())
    .addColumn('updatedAt', authDate, column => column.notNull())
    .addColumn('username', 'text', column => column.unique())
    .addColumn('displayUsername', 'text')
    .execute();
  await db.schema
    .createTable('auth_session')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('expiresAt', authDate, column => column.notNull())
    .addColumn('token', 'text', column => column.notNull().unique())
    .addColumn('createdAt', authDate, column => column.notNull())
    .addColumn('updatedAt', authDate, column => column.notNull())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('userId', 'text', column => column.notNull().references('auth_user.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('auth_session_user').on('auth_session').column('userId').execute();
  await db.schema
    .createTable('auth_account')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('accountId', 'text', column => column.notNull())
    .addColumn('providerId', 'text', column => column.notNull())
    .addColumn('userId', 'text', column => column.notNull().references('auth_user.id').onDelete('cascade'))
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', authDate)
    .addColumn('refreshTokenExpiresAt', authDate)
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addColumn('createdAt', authDate, column => column.notNull())
    .addColumn('updatedAt', authDate, column => column.notNull())
    .execute();
  await db.schema.createIndex('auth_account_user').on('auth_account').column('userId').execute();
  await db.schema
    .createTable('auth_verification')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('identifier', 'text', column => column.notNull())
    .addColumn('value', 'text', column => column.notNull())
    .addColumn('expiresAt', authDate, column => column.notNull())
    .addColumn('createdAt', authDate, column => column.notNull())
    .addColumn('updatedAt', authDate, column => column.notNull())
    .execute();
  await db.schema
    .createTable('auth_api_key')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('configId', 'text', column => column.notNull())
    .addColumn('name', 'text')
    .addColumn('start', 'text')
    .addColumn('referenceId', 'text', column => column.notNull())
    .addColumn('prefix', 'text')
    .addColumn('key', 'text', column => column.notNull())
    .addColumn('refillInterval', 'integer')
    .addColumn('refillAmount', 'integer')
    .addColumn('lastRefillAt', authDate)
    .addColumn('enabled', authBoolean)
    .addColumn('rateLimitEnabled', authBoolean)
    .addColumn('rateLimitTimeWindow', 'integer')
    .addColumn('rateLimitMax', 'integer')
    .addColumn('requestCount', 'integer')
    .addColumn('remaining', 'integer')
    .addColumn('lastRequest', authDate)
    .addColumn('expiresAt', authDate)
    .addColumn('createdAt', authDate, column => column.notNull())
    .addColumn('updatedAt', authDate, column => column.notNull())
    .addColumn('permissions', 'text')
    .addColumn('metadata', 'text')
    .execute();
  await db.schema.createIndex('auth_api_key_reference').on('auth_api_key').column('referenceId').execute();
  await db.schema.createIndex('auth_api_key_key').on('auth_api_key').column('key').unique().execute();
};
