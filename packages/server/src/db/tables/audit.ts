import type { Instant, Json } from '../json.ts';

/** Who did what to what, written in the transaction of the deed. Append-only. */
export interface AuditTable {
  id: string;
  at: Instant;
  /** User id; null where the caller was nobody we know. */
  actor: string | null;
  /** Operation id of the contract, or the name of a command. */
  operation: string;
  /** Kind and id of the record that it was done to. */
  entity: string;
  entity_id: string;
  /** Where the record belongs, for those who may read the trail. */
  division_code: string | null;
  /** What else matters; never a password, a key or a personal number. */
  detail: Json<Readonly<Record<string, unknown>>>;
  request_id: string | null;
}
