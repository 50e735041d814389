import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('product')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('subject_id', 'text', column => column.notNull().references('subject.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('category_code', 'text', column => column.notNull())
    .addColumn('gtin', 'text')
    .addColumn('standard', 'text')
    .addColumn('certifications', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  // Unique within its producer only: a stranger must not be able to keep a producer from its own number.
  await db.schema
    .createIndex('product_gtin')
    .on('product')
    .columns(['gtin', 'subject_id'])
    .unique()
    .where(sql<boolean>`gtin is not null`)
    .execute();
  await db.schema.createIndex('product_list').on('product').columns(['subject_id', 'created_at', 'id']).execute();

  await db.schema
    .createTable('counter')
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('value', 'integer', column => column.notNull())
    .execute();
  await sql`insert into counter (name, value) values ('batch', 0)`.execute(db);

  await db.schema
    .createTable('batch')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('number', 'integer', column => column.notNull().unique())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('subject_id', 'text', column => column.notNull().references('subject.id'))
    .addColumn('product_id', 'text', column => column.notNull().references('product.id'))
    .addColumn('lot', 'text', column => column.notNull())
    .addColumn('plot', 'text', column => column.notNull())
    .addColumn('harvest_date', 'text', column => column.notNull())
    .addColumn('quantity', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('last_serial', 'integer', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addUniqueConstraint('batch_lot', ['subject_id', 'lot'])
    .execute();
  await db.schema.createIndex('batch_list').on('batch').columns(['subject_id', 'created_at', 'id']).execute();
  await db.schema.createIndex('batch_product').on('batch').columns(['product_id', 'lot']).execute();

  await db.schema
    .createTable('farm_event')
    .addColumn('batch_id', 'text', column => column.notNull().references('batch.id'))
    .addColumn('sequence', 'integer', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull().unique())
    .addColumn('recorded_at', 'text', column => column.notNull())
    .addColumn('event', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('farm_event_pkey', ['batch_id', 'sequence'])
    .execute();

  await db.schema
    .createTable('test_record')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('batch_id', 'text', column => column.notNull().references('batch.id'))
    .addColumn('content', 'text', column => column.notNull())
    .addColumn('recorded_at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('test_record_batch').on('test_record').columns(['batch_id', 'recorded_at']).execute();

  await db.schema
    .createTable('certificate')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('batch_id', 'text', column => column.notNull().references('batch.id'))
    .addColumn('number', 'text', column => column.notNull().unique())
    .addColumn('content', 'text', column => column.notNull())
    .addColumn('issued_at', 'text', column => column.notNull())
    .addColumn('voided_at', 'text')
    .addColumn('void_reason', 'text')
    .execute();
  await db.schema.createIndex('certificate_batch').on('certificate').columns(['batch_id', 'issued_at']).execute();
  await db.schema
    .createIndex('certificate_valid')
    .on('certificate')
    .column('batch_id')
    .unique()
    .where(sql<boolean>`voided_at is null`)
    .execute();

  await db.schema
    .createTable('code_range')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('batch_id', 'text', column => column.notNull().references('batch.id'))
    .addColumn('from_serial', 'integer', column => column.notNull())
    .addColumn('to_serial', 'integer', column => column.notNull())
    .addColumn('issued_at', 'text', column => column.notNull())
    .addUniqueConstraint('code_range_from', ['batch_id', 'from_serial'])
    .execute();

  await db.schema
    .createTable('recall')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('batch_id', 'text', column => column.notNull().references('batch.id'))
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('authority', 'text', column => column.notNull())
    .addColumn('division_code', 'text', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('recall_batch').on('recall').columns(['batch_id', 'at']).execute();

  await db.schema
    .createTable('scan')
    .addColumn('batch_id', 'text', column => column.notNull().references('batch.id'))
    .addColumn('serial', 'integer', column => column.notNull())
    .addColumn('count', 'integer', column => column.notNull())
    .addColumn('first_at', 'text', column => column.notNull())
    .addColumn('last_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('scan_pkey', ['batch_id', 'serial'])
    .execute();
};
