import type { Kysely } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('label_template')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('subject_id', 'text', column => column.notNull().references('subject.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('template', 'text', column => column.notNull())
    .addColumn('updated_at', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createIndex('label_template_list')
    .on('label_template')
    .columns(['subject_id', 'updated_at', 'id'])
    .execute();

  await db.schema
    .createTable('print_run')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('batch_id', 'text', column => column.notNull().references('batch.id'))
    .addColumn('template', 'text', column => column.notNull())
    .addColumn('data', 'text', column => column.notNull())
    .addColumn('from_serial', 'integer', column => column.notNull())
    .addColumn('to_serial', 'integer', column => column.notNull())
    .addColumn('format', 'text', column => column.notNull())
    .addColumn('dpi', 'integer', column => column.notNull())
    .addColumn('actor_name', 'text', column => column.notNull())
    .addColumn('reprint_reason', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('print_run_list').on('print_run').columns(['batch_id', 'created_at', 'id']).execute();
};
