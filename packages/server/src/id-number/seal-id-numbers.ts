import { maskResidentId } from '@suyuan/domain/privacy';
import type { Selectable } from 'kysely';
import { eraseFreed } from '../db/erase-freed.ts';
import { fromJson, toJson } from '../db/json.ts';

import type { Db } from '../db/open-database.ts';
import type { RegistrationTable } from '../db/tables/registration.ts';
import { IdNumberKeyMissingError, type IdNumberVault, keyIdOf } from './id-number-vault.ts';

type Row = Pick<Selectable<RegistrationTable>, 'id' | 'identity' | 'form' | 'id_number'>;

const prefix = 'resident-id:';
const perTransaction = 200;

/** The whole number of a row from before numbers were sealed. */
const plainNumber = (row: Row): string | undefined =>
  row.id_number === null ? row.identity.slice(prefix.length) : undefined;

const outdated = (db: Db, vault: IdNumberVault, after: string) =>
  db
    .selectFrom('registration')
    .select(['id', 'identity', 'form', 'id_number'])
    .where('identity', 'like', `${prefix}%`)
    .where('identity', 'not like', `${prefix}${vault.keyId}:%`)
    .where('id', '>', after)
    .orderBy('id')
    .limit(perTransaction);

const reseal = async (tx: Db, vault: IdNumberVault, row: Row): Promise<void> => {
  const idNumber = plainNumber(row) ?? vault.open(row.id_number ?? '', row.id);
  const identity = `${prefix}${vault.fingerprint(idNumber)}`;
  await tx
    .updateTable('registration')
    .set({
      identity,
      id_number: vault.seal(idNumber, row.id),
      form: toJson({ ...fromJson(row.form), idNumber: maskResidentId(idNumber) }),
    })
    .where('id', '=', row.id)
    .where('identity', '=', row.identity)
    .execute();
  await tx.updateTable('subject').set({ identity }).where('registration_id', '=', row.id).execute();
};

export interface SealOptions {
  /** Ids of keys that are lost for good: their numbers stay sealed, and nobody is told apart by them. */
  readonly lostKeys?: readonly string[] | undefined;
}

/**
 * Seals every identity number with the present key: those from before numbers were sealed, and those of an older key. At
 * every start, before the first request; ends whole or where it stopped, and goes on from there next time.
 * @throws IdNumberKeyMissingError where numbers are sealed with a key that is neither here nor given up
 */
export const sealIdNumbers = async (db: Db, vault: IdNumberVault, { lostKeys = [] }: SealOptions = {}) => {
  let sealed = 0;
  let wasPlain = false;
  for (let after = ''; ; ) {
    const rows = await db.transaction().execute(async tx => {
      const found = await outdated(tx, vault, after).execute();
      for (const row of found) {
        const keyId = row.id_number === null ? undefined : keyIdOf(row.id_number);
        if (keyId !== undefined && lostKeys.includes(keyId)) continue;
        if (keyId !== undefined && !vault.knows(keyId)) throw new IdNumberKeyMissingError(keyId);
        await reseal(tx, vault, row);
        sealed += 1;
        wasPlain ||= keyId === undefined;
      }
      return found;
    });
    const last = rows.at(-1);
    if (!last || rows.length < perTransaction) break;
    after = last.id;
  }
  if (wasPlain) await eraseFreed(db, 'registration', 'subject');
  return sealed;
};
