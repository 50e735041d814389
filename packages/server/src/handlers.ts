import type { Codec } from '@suyuan/domain/codec';
import { createAccountHandlers } from './account/account.routes.ts';
import { createApiKeyHandlers } from './account/api-key.routes.ts';
import type { Accounts } from './auth/accounts.ts';
import { createBatchHandlers } from './batch/batch.routes.ts';
import { createCertificateHandlers } from './certificate/certificate.routes.ts';
import type { Clock } from './clock.ts';
import { createCodeHandlers } from './code/code.routes.ts';
import type { Db } from './db/open-database.ts';
import { createDivisionHandlers } from './division/division.routes.ts';
import type { Handlers } from './http/exchange.ts';
import type { IdNumberVault } from './id-number/id-number-vault.ts';
import type { Ids } from './ids.ts';
import { createPrintRunHandlers } from './label/print-run.routes.ts';
import { createTemplateHandlers } from './label/template.routes.ts';
import { createProductHandlers } from './product/product.routes.ts';
import type { RateLimiter } from './rate-limit/rate-limit.ts';
import { createRecallHandlers } from './recall/recall.routes.ts';
import { createApplicantHandlers } from './registration/applicant.routes.ts';
import { createReviewHandlers } from './registration/review.routes.ts';
import { createSessionHandlers } from './session/session.routes.ts';
import { createTestHandlers } from './test/test.routes.ts';
import { createTraceHandlers } from './trace/trace.routes.ts';
import type { TraceLookUp } from './trace/trace-look-up.ts';
import { createUploadHandlers } from './upload/upload.routes.ts';

/** Everything that handlers are made of; each resource takes what it uses. */
export interface HandlerDependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly accounts: Accounts;
  readonly codec: Codec;
  readonly idNumbers: IdNumberVault;
  /** `https://trace.example.cn`, for links that are printed and shown. */
  readonly origin: string;
  readonly rateLimiter: RateLimiter;
  readonly traces: TraceLookUp;
}

/** One handler for each operation of the contract, by resource. */
export const createHandlers = (dependencies: HandlerDependencies): Partial<Handlers> => ({
  ...createDivisionHandlers(dependencies),
  ...createUploadHandlers(dependencies),
  ...createApplicantHandlers(dependencies),
  ...createReviewHandlers(dependencies),
  ...createSessionHandlers(dependencies),
  ...createAccountHandlers(dependencies),
  ...createApiKeyHandlers(dependencies),
  ...createProductHandlers(dependencies),
  ...createBatchHandlers(dependencies),
  ...createTestHandlers(dependencies),
  ...createCertificateHandlers(dependencies),
  ...createCodeHandlers(dependencies),
  ...createTemplateHandlers(dependencies),
  ...createPrintRunHandlers(dependencies),
  ...createRecallHandlers(dependencies),
  ...createTraceHandlers(dependencies),
});
