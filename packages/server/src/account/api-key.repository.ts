import type { ApiKey } from '@suyuan/contract/account';
import type { Db } from '../db/open-database.ts';
import { toApiKey } from './api-key.codec.ts';

/** API keys as better-auth stores them: hashed. Making and checking them is its work alone. */
export class ApiKeyReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  async list(userId: string): Promise<ApiKey[]> {
    const rows = await this.#keys().where('referenceId', '=', userId).orderBy('createdAt').orderBy('id').execute();
    return rows.map(toApiKey);
  }

  async find(userId: string, id: string): Promise<ApiKey | undefined> {
    const row = await this.#keys().where('referenceId', '=', userId).where('id', '=', id).executeTakeFirst();
    return row && toApiKey(row);
  }

  #keys() {
    return this.db.selectFrom('auth_api_key').select(['id', 'name', 'start', 'createdAt', 'lastRequest']);
  }
}

export class ApiKeyWriter extends ApiKeyReader {
  /** False where this user has no such key. */
  async remove(userId: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.db
      .deleteFrom('auth_api_key')
      .where('referenceId', '=', userId)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  /** How many keys this user had. */
  async removeAll(userId: string): Promise<number> {
    const { numDeletedRows } = await this.db
      .deleteFrom('auth_api_key')
      .where('referenceId', '=', userId)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}
