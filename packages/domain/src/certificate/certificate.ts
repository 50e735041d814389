import { type BatchState, checkHarvest, type FarmEvent, type Quantity } from '../batch/index.ts';
import type { Day } from '../day/index.ts';
import type { OrganisationForm } from '../registration/organisation-form.ts';
import { fail, ok, type Problem, problemAt, type Result } from '../result/index.ts';
import { overallVerdict, standingVerdict, type TestRecord } from '../test/index.ts';
import type { CertificateBasis, CertificateSample } from './kinds.ts';
import { type CertificateElement, certificateElements } from './template.ts';

/** 承诺达标合格证 as issued for one batch. Append-only: a mistake is voided and a new one issued. */
export interface Certificate {
  readonly number: string;
  readonly templateVersion: string;
  readonly sample: CertificateSample;
  readonly productName: string;
  readonly quantity: Quantity;
  readonly origin: string;
  /** ISO day. */
  readonly issuedOn: Day;
  /** 承诺主体. */
  readonly issuer: string;
  /** Whole, since 联系方式 is mandatory here; needs the issuer's recorded consent. */
  readonly phone: string;
  readonly bases: readonly CertificateBasis[];
  /** 作废: stays visible as void. `at` is an ISO instant. */
  readonly voided?: { readonly at: string; readonly reason: string } | undefined;
}

/** Certificates are kept six months at least, Order 4/2025; operators may keep them longer. */
export const certificateRetentionMonths = 6;

/** Enterprises and cooperatives must issue per production batch, farms and individuals are encouraged to, Order 4/2025. */
export const certificateDuty = (form: OrganisationForm): 'must' | 'encouraged' =>
  form === 'enterprise' || form === 'cooperative' ? 'must' : 'encouraged';

type BasisProblem = Problem<'certificate.basis_missing' | 'certificate.basis_without_test' | 'certificate.failed_test'>;

/** A test passed in the way that a basis claims; quality control (质量安全控制) claims none. */
const bearsOut = (basis: CertificateBasis, tests: readonly TestRecord[]): boolean =>
  basis === 'quality-control' ||
  tests.some(test => test.commissioned === (basis === 'commissioned-test') && overallVerdict(test.items) === 'pass');

/** Whether the tests on record bear out the ticked bases (承诺依据). A failed batch can be promised on no basis at all. */
export const checkBases = (
  bases: readonly CertificateBasis[],
  tests: readonly TestRecord[],
): Result<undefined, BasisProblem> => {
  if (bases.length === 0) return fail('certificate.basis_missing');
  if (standingVerdict(tests) === 'fail') return fail('certificate.failed_test');
  const bare = bases.find(basis => !bearsOut(basis, tests));
  return bare === undefined ? ok(undefined) : fail('certificate.basis_without_test', { basis: bare });
};

/** What is known of a batch when its certificate is asked for. */
export interface IssueContext {
  readonly state: BatchState;
  readonly harvestDate: Day;
  readonly events: readonly FarmEvent[];
  readonly tests: readonly TestRecord[];
  /** Certificates of the batch so far; void ones do not count. */
  readonly certificates: readonly Pick<Certificate, 'voided'>[];
  /** The issuer agreed that its phone number stands on certificates in full. */
  readonly hasContactConsent: boolean;
}

export type IssueProblem =
  | BasisProblem
  | Problem<
      | 'batch.not_active'
      | 'event.harvest_before_interval'
      | 'certificate.already_issued'
      | 'certificate.contact_consent_missing'
    >;

/** Whether a certificate may be issued for the batch on these bases. */
export const checkIssue = (
  bases: readonly CertificateBasis[],
  context: IssueContext,
): Result<undefined, IssueProblem> => {
  if (context.state !== 'active') return fail('batch.not_active', { state: context.state });
  if (context.certificates.some(certificate => certificate.voided === undefined))
    return fail('certificate.already_issued');
  if (!context.hasContactConsent) return fail('certificate.contact_consent_missing');
  const interval = checkHarvest(context.harvestDate, context.events);
  if (!interval.ok) return interval;
  const basis = checkBases(bases, context.tests);
  return basis.ok ? basis : { ok: false, problem: problemAt('bases', basis.problem) };
};

/** Whether all mandatory contents are there; `shownOnPackage` need not be repeated. Names the first that is missing. */
export const checkContents = (
  contents: Partial<Record<CertificateElement, unknown>>,
  shownOnPackage: readonly CertificateElement[] = [],
): Result<undefined, Problem<'certificate.element_missing'>> => {
  const missing = certificateElements.find(element => {
    const value = contents[element];
    const isEmpty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
    return isEmpty && !shownOnPackage.includes(element);
  });
  return missing === undefined ? ok(undefined) : fail('certificate.element_missing', { element: missing });
};

/** The same certificate marked void; once void it stays so. `at` is an ISO instant. */
export const voidCertificate = <C extends Certificate>(
  certificate: C,
  voided: { readonly at: string; readonly reason: string },
): Result<C, Problem<'certificate.already_voided' | 'field.required'>> => {
  if (certificate.voided !== undefined) return fail('certificate.already_voided');
  if (voided.reason.trim() === '') {
    return { ok: false, problem: { code: 'field.required', field: 'reason' } };
  }
  return ok({ ...certificate, voided });
};
