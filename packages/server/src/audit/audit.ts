import { toJson } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';

/** What was done to which record. Details never hold a password, a key or a personal number. */
export interface AuditEntry {
  readonly entity: string;
  readonly entityId: string;
  readonly divisionCode?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Who did it, by what, when. */
export interface AuditOrigin {
  readonly id: string;
  readonly at: Date;
  readonly actor?: string | undefined;
  readonly operation: string;
  readonly requestId?: string;
}

/** Writes one row of the trail; `db` is the transaction of the deed. */
export const writeAudit = async (db: Db, origin: AuditOrigin, entry: AuditEntry): Promise<void> => {
  await db
    .insertInto('audit')
    .values({
      id: origin.id,
      at: origin.at.toISOString(),
      actor: origin.actor ?? null,
      operation: origin.operation,
      entity: entry.entity,
      entity_id: entry.entityId,
      division_code: entry.divisionCode ?? null,
      detail: toJson(entry.detail ?? {}),
      request_id: origin.requestId ?? null,
    })
    .execute();
};
