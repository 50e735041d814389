import type { AuditTable } from './audit.ts';
import type { AuthTables } from './auth.ts';
import type { BodyTable } from './body.ts';
import type { DivisionTable } from './division.ts';
import type { IdempotencyTable } from './idempotency.ts';
import type { OfficialTable } from './official.ts';
import type { ProducerTable } from './producer.ts';
import type { RateLimitTable } from './rate-limit.ts';
import type { RegistrationTable } from './registration.ts';
import type { RegistrationActionTable } from './registration-action.ts';
import type { SubjectTable } from './subject.ts';
import type { UploadTable } from './upload.ts';

/** Every table by its name. */
export interface Tables extends AuthTables {
  audit: AuditTable;
  body: BodyTable;
  division: DivisionTable;
  idempotency: IdempotencyTable;
  official: OfficialTable;
  producer: ProducerTable;
  rate_limit: RateLimitTable;
  registration: RegistrationTable;
  registration_action: RegistrationActionTable;
  subject: SubjectTable;
  upload: UploadTable;
}
