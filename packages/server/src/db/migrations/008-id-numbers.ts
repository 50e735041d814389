import type { Kysely } from 'kysely';

/** Room for the sealed identity number of a person. The key is not the database's: `sealIdNumbers` fills it at the start. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('registration').addColumn('id_number', 'text').execute();
};
