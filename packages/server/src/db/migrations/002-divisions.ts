import type { Kysely } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('division')
    .addColumn('code', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('level', 'text', column => column.notNull())
    .addColumn('parent', 'text', column => column.references('division.code'))
    .execute();
  await db.schema.createIndex('division_parent').on('division').columns(['parent', 'code']).execute();
  await db.schema
    .createTable('body')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('division_code', 'text', column => column.notNull().references('division.code'))
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('body_division').on('body').column('division_code').execute();
  await db.schema.createIndex('body_created').on('body').columns(['created_at', 'id']).execute();
  await db.schema
    .createTable('official')
    .addColumn('user_id', 'text', column => column.primaryKey().references('auth_user.id'))
    .addColumn('body_id', 'text', column => column.notNull().references('body.id'))
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('disabled', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('official_body').on('official').columns(['body_id', 'created_at']).execute();
};
