import type { Kysely } from 'kysely';

/** How labels are sent, and how far they have come. What was ordered before was sent whole; how far it came nobody has told. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('print_run')
    .addColumn('form', 'text', column => column.notNull().defaultTo('whole'))
    .execute();
  await db.schema.alterTable('print_run').addColumn('sent', 'integer').execute();
  await db.schema.alterTable('print_run').addColumn('confirmed', 'integer').execute();
};
