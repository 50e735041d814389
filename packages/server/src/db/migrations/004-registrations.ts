import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('registration')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('receipt', 'text', column => column.notNull().unique())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('identity', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('division_code', 'text', column => column.notNull().references('division.code'))
    .addColumn('form', 'text', column => column.notNull())
    .addColumn('doubts', 'text', column => column.notNull())
    .addColumn('submitted_at', 'text', column => column.notNull())
    .addColumn('decided_at', 'text')
    .addColumn('reason', 'text')
    .addColumn('account_opened_at', 'text')
    .execute();
  // One living application per subject. A returned one blocks nobody: it may come from someone with another's number.
  await db.schema
    .createIndex('registration_identity')
    .on('registration')
    .column('identity')
    .unique()
    .where(sql<boolean>`state in ('pending', 'approved')`)
    .execute();
  await db.schema
    .createIndex('registration_queue')
    .on('registration')
    .columns(['state', 'submitted_at', 'id'])
    .execute();
  await db.schema.createIndex('registration_division').on('registration').column('division_code').execute();
  await db.schema
    .createTable('registration_action')
    .addColumn('registration_id', 'text', column => column.notNull().references('registration.id'))
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('action', 'text', column => column.notNull())
    .addColumn('actor_name', 'text')
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('registration_action_pkey', ['registration_id', 'version'])
    .execute();
  await db.schema
    .createTable('subject')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('registration_id', 'text', column => column.notNull().unique().references('registration.id'))
    .addColumn('identity', 'text', column => column.notNull().unique())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('organisation_form', 'text', column => column.notNull())
    .addColumn('uscc', 'text')
    .addColumn('legal_representative', 'text', column => column.notNull())
    .addColumn('contact_name', 'text', column => column.notNull())
    .addColumn('contact_phone', 'text', column => column.notNull())
    .addColumn('division_code', 'text', column => column.notNull().references('division.code'))
    .addColumn('address', 'text', column => column.notNull())
    .addColumn('trade', 'text', column => column.notNull())
    .addColumn('registered_at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('subject_division').on('subject').column('division_code').execute();
  await db.schema
    .createTable('producer')
    .addColumn('user_id', 'text', column => column.primaryKey().references('auth_user.id'))
    .addColumn('subject_id', 'text', column => column.notNull().references('subject.id'))
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('producer_subject').on('producer').column('subject_id').execute();
};
