import { parseResidentId, type ResidentId } from '../identifier/resident-id.ts';
import { parseUscc, type Uscc, usccKind } from '../identifier/uscc.ts';
import { fail, ok, type Problem, problem, problemAt, type Result } from '../result/index.ts';
import type { OrganisationForm } from './organisation-form.ts';

/** 证件类型: 统一社会信用代码, or 公民身份号码. It is also the key that makes a subject unique. */
export type IdentityDocument = 'uscc' | 'resident-id';

/** Which number a form of organisation is known by (domain facts §1, registration form). */
export const identityDocuments = {
  enterprise: 'uscc',
  'sole-trader': 'uscc',
  cooperative: 'uscc',
  'family-farm': 'resident-id',
  individual: 'resident-id',
} as const satisfies Record<OrganisationForm, IdentityDocument>;

/** Who has a business licence (营业执照) to show. */
export const needsLicence = (form: OrganisationForm): boolean => identityDocuments[form] === 'uscc';

export type Identity =
  | { readonly document: 'uscc'; readonly uscc: Uscc }
  | { readonly document: 'resident-id'; readonly idNumber: ResidentId };

/** What the applicant wrote; the number that its form does not need is left alone and never kept. */
export interface IdentityForm {
  readonly organisationForm: OrganisationForm;
  readonly uscc?: string | undefined;
  readonly idNumber?: string | undefined;
}

/** An identity and the doubts about it, which a reviewer may override one by one. */
export interface JudgedIdentity {
  readonly identity: Identity;
  readonly doubts: readonly Problem[];
}

const judgeUscc = (form: OrganisationForm, text: string): Result<JudgedIdentity> => {
  const parsed = parseUscc(text);
  if (!parsed.ok) return { ok: false, problem: problemAt('uscc', parsed.problem) };
  const { uscc, doubts } = parsed.value;
  const kind = usccKind(uscc);
  const found: Problem[] =
    kind === form ? [...doubts] : [...doubts, problem('uscc.kind', { expected: form, actual: kind })];
  return ok({ identity: { document: 'uscc', uscc }, doubts: found.map(doubt => problemAt('uscc', doubt)) });
};

/** The identity that the form of organisation asks for. Problems and doubts name the field `uscc` or `idNumber`. */
export const judgeIdentity = (form: IdentityForm): Result<JudgedIdentity> => {
  const document = identityDocuments[form.organisationForm];
  const field = document === 'uscc' ? 'uscc' : 'idNumber';
  const text = form[field]?.trim() ?? '';
  if (text === '') return { ok: false, problem: problemAt(field, problem('field.required')) };
  if (document === 'uscc') return judgeUscc(form.organisationForm, text);
  const parsed = parseResidentId(text);
  return parsed.ok
    ? ok({ identity: { document, idNumber: parsed.value }, doubts: [] })
    : { ok: false, problem: problemAt(field, parsed.problem) };
};

/** A reviewer approves only after judging each doubt: `accepted` holds their codes. */
export const checkDoubtsAccepted = (
  doubts: readonly Problem[],
  accepted: readonly string[],
): Result<undefined, Problem<'registration.warning_not_accepted'>> => {
  const open = doubts.find(doubt => !accepted.includes(doubt.code));
  return open ? fail('registration.warning_not_accepted', { warning: open.code }) : ok(undefined);
};
