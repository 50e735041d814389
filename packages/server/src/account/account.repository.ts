import type { Account, Body } from '@suyuan/contract/account';
import type { bodyKinds, officialRoles } from '@suyuan/contract/session';
import { type DivisionCode, divisionPrefix } from '@suyuan/domain/division';
import { inDivision } from '../db/in-division.ts';
import { afterCursor, type Page, type PageQuery, toPage } from '../db/keyset.ts';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import { type StoredAccount, toAccount } from './account.codec.ts';

/** Bodies and the accounts of their people. */
export class AccountReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** Bodies at or below a division, newest first. */
  async listBodies(scope: DivisionCode, { cursor, limit }: PageQuery): Promise<Page<Body>> {
    const rows = await this.db
      .selectFrom('body')
      .selectAll()
      .where(inDivision('division_code', divisionPrefix(scope)))
      .where(afterCursor(cursor, 'created_at', 'id'))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const pathOf = await new DivisionReader(this.db).paths(rows.map(row => row.division_code));
    return toPage(
      rows,
      limit,
      row => ({ at: row.created_at, id: row.id }),
      row => ({
        id: row.id,
        name: row.name,
        kind: row.kind,
        division: pathOf(row.division_code),
        createdAt: row.created_at,
      }),
    );
  }

  /** Accounts of one body, newest first. */
  async listAccounts(bodyId: string, { cursor, limit }: PageQuery): Promise<Page<Account>> {
    const rows = await this.#accounts()
      .where('official.body_id', '=', bodyId)
      .where(afterCursor(cursor, 'official.created_at', 'official.user_id'))
      .orderBy('official.created_at', 'desc')
      .orderBy('official.user_id', 'desc')
      .limit(limit + 1)
      .execute();
    return toPage(rows, limit, row => ({ at: row.created_at, id: row.user_id }), toAccount);
  }

  async findAccount(userId: string): Promise<StoredAccount | undefined> {
    const row = await this.#accounts().where('official.user_id', '=', userId).executeTakeFirst();
    return row && { ...toAccount(row), bodyId: row.body_id };
  }

  #accounts() {
    return this.db
      .selectFrom('official')
      .innerJoin('auth_user', 'auth_user.id', 'official.user_id')
      .select(['official.user_id', 'official.body_id', 'official.role', 'official.disabled', 'official.created_at'])
      .select(['auth_user.username', 'auth_user.name']);
  }
}

export interface NewBody {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof bodyKinds)[number];
  readonly divisionCode: DivisionCode;
}

export interface NewOfficial {
  readonly userId: string;
  readonly bodyId: string;
  readonly role: (typeof officialRoles)[number];
}

/** Writes inside a transaction. */
export class AccountWriter extends AccountReader {
  async addBody({ id, name, kind, divisionCode }: NewBody, now: Date): Promise<Body> {
    const created_at = now.toISOString();
    await this.db.insertInto('body').values({ id, name, kind, division_code: divisionCode, created_at }).execute();
    const division = await new DivisionReader(this.db).path(divisionCode);
    return { id, name, kind, division, createdAt: created_at };
  }

  async addOfficial({ userId, bodyId, role }: NewOfficial, now: Date): Promise<Account> {
    await this.db
      .insertInto('official')
      .values({ user_id: userId, body_id: bodyId, role, disabled: 0, created_at: now.toISOString() })
      .execute();
    return this.#found(userId);
  }

  async disable(userId: string): Promise<Account> {
    await this.db.updateTable('official').set({ disabled: 1 }).where('user_id', '=', userId).execute();
    return this.#found(userId);
  }

  async #found(userId: string): Promise<Account> {
    const account = await this.findAccount(userId);
    if (!account) throw new Error(`the account ${userId} was written but is not there`);
    return account;
  }
}
