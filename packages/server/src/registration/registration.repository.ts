import type { DivisionCode } from '@suyuan/domain/division';
import { divisionPrefix } from '@suyuan/domain/division';
import type { RegistrationState } from '@suyuan/domain/registration';
import { isUniqueViolation } from '../db/database-errors.ts';
import { inDivision } from '../db/in-division.ts';
import { toJson } from '../db/json.ts';
import { afterCursor, type Page, type PageQuery, toPage } from '../db/keyset.ts';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import type { SealedApplication } from './application.ts';
import { type HistoryEntry, type StoredRegistration, toHistoryEntry, toRegistration } from './registration.codec.ts';

export interface RegistrationQuery extends PageQuery {
  readonly state?: RegistrationState | undefined;
}

/** Applications and their history. */
export class RegistrationReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  async find(id: string): Promise<StoredRegistration | undefined> {
    return this.#findBy('id', id);
  }

  async findByReceipt(receipt: string): Promise<StoredRegistration | undefined> {
    return this.#findBy('receipt', receipt);
  }

  /** Inside a division, the latest first. */
  async list(scope: DivisionCode, { state, cursor, limit }: RegistrationQuery): Promise<Page<StoredRegistration>> {
    let query = this.db
      .selectFrom('registration')
      .selectAll()
      .where(inDivision('division_code', divisionPrefix(scope)))
      .where(afterCursor(cursor, 'submitted_at', 'id'));
    if (state) query = query.where('state', '=', state);
    const rows = await query
      .orderBy('submitted_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const pathOf = await new DivisionReader(this.db).paths(rows.map(row => row.division_code));
    const keysetOf = (row: (typeof rows)[number]) => ({ at: row.submitted_at, id: row.id });
    return toPage(rows, limit, keysetOf, row => toRegistration(row, pathOf(row.division_code)));
  }

  /** Oldest first. */
  async history(id: string): Promise<HistoryEntry[]> {
    const rows = await this.db
      .selectFrom('registration_action')
      .selectAll()
      .where('registration_id', '=', id)
      .orderBy('version')
      .execute();
    return rows.map(toHistoryEntry);
  }

  /** True where another living application, or an approved one, has this identity. */
  async isTaken(identity: string, except: string): Promise<boolean> {
    const other = await this.db
      .selectFrom('registration')
      .select('id')
      .where('identity', '=', identity)
      .where('state', 'in', ['pending', 'approved'])
      .where('id', '!=', except)
      .executeTakeFirst();
    return other !== undefined;
  }

  async #findBy(column: 'id' | 'receipt', value: string): Promise<StoredRegistration | undefined> {
    const row = await this.db.selectFrom('registration').selectAll().where(column, '=', value).executeTakeFirst();
    return row && toRegistration(row, await new DivisionReader(this.db).path(row.division_code));
  }
}

export interface NewRegistration extends SealedApplication {
  readonly id: string;
  readonly receipt: string;
}

/** One step in the life of an application and what it changes. */
export interface RegistrationStep {
  readonly action: HistoryEntry['action'];
  readonly actorName?: string;
  readonly reason?: string;
  readonly state: RegistrationState;
  readonly application?: SealedApplication;
}

export class RegistrationWriter extends RegistrationReader {
  /** False where a living application or an approved one has this identity. */
  async add({ id, receipt, form, identity, sealedIdNumber, doubts }: NewRegistration, now: Date): Promise<boolean> {
    const added = await this.db
      .insertInto('registration')
      .values({
        id,
        version: 1,
        receipt,
        state: 'pending',
        identity,
        name: form.name,
        division_code: form.divisionCode,
        form: toJson(form),
        id_number: sealedIdNumber,
        doubts: toJson(doubts),
        submitted_at: now.toISOString(),
        decided_at: null,
        reason: null,
        account_opened_at: null,
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return false;
    await this.#record(id, 1, { action: 'submitted', state: 'pending' }, now);
    return true;
  }

  /**
   * Takes a step from the version that was looked at. `changed` where another step came first, `taken` where the corrected
   * identity is another's; the transaction is then lost.
   */
  async step(before: StoredRegistration, step: RegistrationStep, now: Date): Promise<'done' | 'changed' | 'taken'> {
    const { state, application, action, reason } = step;
    try {
      const { numUpdatedRows } = await this.db
        .updateTable('registration')
        .set({
          version: before.version + 1,
          state,
          ...(application && {
            identity: application.identity,
            name: application.form.name,
            division_code: application.form.divisionCode,
            form: toJson(application.form),
            id_number: application.sealedIdNumber,
            doubts: toJson(application.doubts),
          }),
          ...((action === 'returned' || action === 'approved') && { decided_at: now.toISOString() }),
          ...(action === 'corrected' && { decided_at: null }),
          ...(action === 'account-opened' && { account_opened_at: now.toISOString() }),
          ...(reason !== undefined && { reason }),
        })
        .where('id', '=', before.id)
        .where('version', '=', before.version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return 'changed';
    } catch (error) {
      if (isUniqueViolation(error)) return 'taken';
      throw error;
    }
    await this.#record(before.id, before.version + 1, step, now);
    return 'done';
  }

  async #record(id: string, version: number, { action, actorName, reason }: RegistrationStep, now: Date) {
    await this.db
      .insertInto('registration_action')
      .values({
        registration_id: id,
        version,
        at: now.toISOString(),
        action,
        actor_name: actorName ?? null,
        reason: reason ?? null,
      })
      .execute();
  }
}
