import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import type { OfficialCaller, ProducerCaller, SignedInCaller } from './caller.ts';

/** Finds for whom a user acts. */
export class CallerReader {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Nobody where the account is disabled or belongs to no body and no subject. */
  async find(userId: string): Promise<SignedInCaller | undefined> {
    return (await this.#findOfficial(userId)) ?? (await this.#findProducer(userId));
  }

  async #findOfficial(userId: string): Promise<OfficialCaller | undefined> {
    const row = await this.#db
      .selectFrom('official')
      .innerJoin('auth_user', 'auth_user.id', 'official.user_id')
      .innerJoin('body', 'body.id', 'official.body_id')
      .select(['auth_user.username', 'auth_user.name', 'official.role'])
      .select(['body.id as body_id', 'body.name as body_name', 'body.kind', 'body.division_code'])
      .where('official.user_id', '=', userId)
      .where('official.disabled', '=', 0)
      .executeTakeFirst();
    if (!row) return undefined;
    const division = await new DivisionReader(this.#db).path(row.division_code);
    const body = { id: row.body_id, name: row.body_name, kind: row.kind, division };
    return { kind: 'official', userId, username: row.username, name: row.name, role: row.role, body };
  }

  async #findProducer(userId: string): Promise<ProducerCaller | undefined> {
    const row = await this.#db
      .selectFrom('producer')
      .innerJoin('auth_user', 'auth_user.id', 'producer.user_id')
      .innerJoin('subject', 'subject.id', 'producer.subject_id')
      .select(['auth_user.username', 'auth_user.name'])
      .select(['subject.id as subject_id', 'subject.name as subject_name', 'subject.division_code'])
      .where('producer.user_id', '=', userId)
      .executeTakeFirst();
    if (!row) return undefined;
    const division = await new DivisionReader(this.#db).path(row.division_code);
    const subject = { id: row.subject_id, name: row.subject_name, division };
    return { kind: 'producer', userId, username: row.username, name: row.name, subject };
  }
}
