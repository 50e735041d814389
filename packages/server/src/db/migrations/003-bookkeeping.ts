import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

export const up = async (db: Kysely<unknown>, { bytes, milliseconds }: ColumnTypes): Promise<void> => {
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('actor', 'text')
    .addColumn('operation', 'text', column => column.notNull())
    .addColumn('entity', 'text', column => column.notNull())
    .addColumn('entity_id', 'text', column => column.notNull())
    .addColumn('division_code', 'text')
    .addColumn('detail', 'text', column => column.notNull())
    .addColumn('request_id', 'text')
    .execute();
  await db.schema.createIndex('audit_entity').on('audit').columns(['entity', 'entity_id', 'at']).execute();
  await db.schema
    .createTable('idempotency')
    .addColumn('caller', 'text', column => column.notNull())
    .addColumn('operation', 'text', column => column.notNull())
    .addColumn('key_hash', 'text', column => column.notNull())
    .addColumn('request_hash', 'text', column => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('idempotency_pkey', ['caller', 'operation', 'key_hash'])
    .execute();
  await db.schema.createIndex('idempotency_created').on('idempotency').column('created_at').execute();
  await db.schema
    .createTable('rate_limit')
    .addColumn('key', 'text', column => column.primaryKey())
    .addColumn('window_end', milliseconds, column => column.notNull())
    .addColumn('count', 'integer', column => column.notNull())
    .execute();
  await db.schema
    .createTable('upload')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('media_type', 'text', column => column.notNull())
    .addColumn('width_px', 'integer', column => column.notNull())
    .addColumn('height_px', 'integer', column => column.notNull())
    .addColumn('content', bytes, column => column.notNull())
    .addColumn('used_by', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('upload_unused').on('upload').columns(['used_by', 'created_at']).execute();
};
