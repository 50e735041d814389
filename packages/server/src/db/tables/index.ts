import type { AuditTable } from './audit.ts';
import type { AuthTables } from './auth.ts';
import type { BatchTable } from './batch.ts';
import type { BodyTable } from './body.ts';
import type { CertificateTable } from './certificate.ts';
import type { CodeRangeTable } from './code-range.ts';
import type { CounterTable } from './counter.ts';
import type { DivisionTable } from './division.ts';
import type { FarmEventTable } from './farm-event.ts';
import type { IdempotencyTable } from './idempotency.ts';
import type { LabelTemplateTable } from './label-template.ts';
import type { OfficialTable } from './official.ts';
import type { PrintRunTable } from './print-run.ts';
import type { ProducerTable } from './producer.ts';
import type { ProductTable } from './product.ts';
import type { RateLimitTable } from './rate-limit.ts';
import type { RecallTable } from './recall.ts';
import type { RegistrationTable } from './registration.ts';
import type { RegistrationActionTable } from './registration-action.ts';
import type { ScanTable } from './scan.ts';
import type { SubjectTable } from './subject.ts';
import type { TestRecordTable } from './test-record.ts';
import type { UploadTable } from './upload.ts';

/** Every table by its name. */
export interface Tables extends AuthTables {
  audit: AuditTable;
  batch: BatchTable;
  certificate: CertificateTable;
  code_range: CodeRangeTable;
  counter: CounterTable;
  farm_event: FarmEventTable;
  label_template: LabelTemplateTable;
  print_run: PrintRunTable;
  product: ProductTable;
  recall: RecallTable;
  scan: ScanTable;
  test_record: TestRecordTable;
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
