// What is asked, in which order, and what is wrong with an answer. Reads no DOM and no clock.
import { findFieldFaults } from '@suyuan/contract/field-errors';
import { type RegistrationForm, registrationFormSchema } from '@suyuan/contract/registration';
import {
  identityDocuments,
  isNaturalPerson,
  judgeIdentity,
  needsLicence,
  type OrganisationForm,
  parsePhone,
  type Trade,
} from '@suyuan/domain/registration';
import type { Problem, ProblemParams } from '@suyuan/domain/result';

/** The form as it stands on the screen; every text as typed. */
export interface FormValues {
  readonly organisationForm: OrganisationForm | '';
  readonly trade: Trade | '';
  readonly name: string;
  readonly uscc: string;
  readonly idNumber: string;
  readonly legalRepresentative: string;
  readonly contactName: string;
  readonly contactPhone: string;
  /** The deepest division chosen so far: a province, a prefecture, a county, or at last a township. */
  readonly divisionCode: string;
  readonly address: string;
  readonly consent: boolean;
}

export const EMPTY_VALUES: FormValues = {
  organisationForm: '',
  trade: '',
  name: '',
  uscc: '',
  idNumber: '',
  legalRepresentative: '',
  contactName: '',
  contactPhone: '',
  divisionCode: '',
  address: '',
  consent: false,
};

export type ValueName = keyof FormValues;
/** `licence` is the picture; `receipt` and `password` belong to the forms around the look-up. */
export type FieldName = ValueName | 'licence' | 'receipt' | 'password';

/** What is wrong with one field. `message` is the server's own sentence. */
export interface FieldProblem {
  readonly field: FieldName;
  readonly code: string;
  readonly params?: ProblemParams;
  readonly message?: string;
}

export type Step = 'subject' | 'contact' | 'licence' | 'review';

const FIELDS_OF_STEP: Readonly<Record<Step, readonly FieldName[]>> = {
  subject: ['organisationForm', 'trade', 'name', 'uscc', 'idNumber', 'legalRepresentative'],
  contact: ['contactName', 'contactPhone', 'divisionCode', 'address'],
  licence: ['licence'],
  review: ['consent'],
};

/** The steps of this applicant, in order: who has no business licence is not asked for its picture. */
export function stepsOf(values: FormValues): readonly Step[] {
  const { organisationForm } = values;
  return organisationForm !== '' && !needsLicence(organisationForm)
    ? ['subject', 'contact', 'review']
    : ['subject', 'contact', 'licence', 'review'];
}

/** Where a field is asked for. */
export function stepOfField(field: FieldName): Step {
  const found = Object.entries(FIELDS_OF_STEP).find(([, fields]) => fields.includes(field));
  return (found?.[0] as Step | undefined) ?? 'review';
}

/** Problems from elsewhere in the order of the page. */
export function inPageOrder(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const order = Object.values(FIELDS_OF_STEP).flat();
  return problems.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

/** Which number the chosen form of organisation is known by; undefined before one is chosen. */
export function identityOf(values: FormValues): 'uscc' | 'resident-id' | undefined {
  return values.organisationForm === '' ? undefined : identityDocuments[values.organisationForm];
}

/** True where name and responsible person are the same, so that only one is asked for. */
export function isOnePerson(values: FormValues): boolean {
  return values.organisationForm !== '' && isNaturalPerson(values.organisationForm);
}

/** Everything wrong in the given steps, in the order of the page, one problem a field. */
export function checkSteps(values: FormValues, hasLicence: boolean, steps: readonly Step[]): readonly FieldProblem[] {
  const fields = steps.flatMap(step => FIELDS_OF_STEP[step]);
  const found = [...shapeProblems(values), ...ruleProblems(values, hasLicence)];
  return fields.flatMap(field => found.find(problem => problem.field === field) ?? []);
}

/** Doubts that do not keep anyone from submitting: the reviewer sees and judges them. */
export function doubtsOf(values: FormValues): readonly Problem[] {
  const { organisationForm, uscc } = values;
  if (organisationForm === '' || identityOf(values) !== 'uscc') return [];
  const judged = judgeIdentity({ organisationForm, uscc });
  return judged.ok ? judged.value.doubts : [];
}

/** The body to send: texts normalised, so that the same answers make the same body, and only the number that is needed. */
export function toWireForm(values: FormValues, licenceUploadId: string | undefined): RegistrationForm {
  const organisationForm = values.organisationForm as OrganisationForm;
  const judged = judgeIdentity({ organisationForm, uscc: values.uscc, idNumber: values.idNumber });
  const identity = judged.ok ? judged.value.identity : undefined;
  const phone = parsePhone(values.contactPhone);
  return {
    organisationForm,
    name: values.name.trim(),
    ...(identity?.document === 'uscc' ? { uscc: identity.uscc } : {}),
    ...(identity?.document === 'resident-id' ? { idNumber: identity.idNumber } : {}),
    legalRepresentative: (isOnePerson(values) ? values.name : values.legalRepresentative).trim(),
    contactName: values.contactName.trim(),
    contactPhone: phone.ok ? phone.value : values.contactPhone.trim(),
    divisionCode: values.divisionCode,
    address: values.address.trim(),
    trade: values.trade as Trade,
    ...(licenceUploadId && needsLicence(organisationForm) ? { licenceUploadId } : {}),
    consent: values.consent as true,
  };
}

/** A returned form, ready to be corrected. The server keeps persons' numbers to itself: they are typed again. */
export function fromWireForm(form: Omit<RegistrationForm, 'consent'>): FormValues {
  const { licenceUploadId: _, ...texts } = form;
  return { ...EMPTY_VALUES, ...texts, uscc: form.uscc ?? '', idNumber: '', consent: false };
}

/** What the wire schema finds; the same rules as on the server. */
function shapeProblems(values: FormValues): FieldProblem[] {
  return findFieldFaults(registrationFormSchema, toWireForm(values, undefined)).map(found => {
    const name = found.field as ValueName;
    // One person is asked for one name, and reads there what is wrong with it.
    const field = name === 'legalRepresentative' && isOnePerson(values) ? 'name' : name;
    return { ...found, field };
  });
}

/** What only the rules of the trade know. */
function ruleProblems(values: FormValues, hasLicence: boolean): FieldProblem[] {
  const found: FieldProblem[] = [];
  const { organisationForm } = values;
  if (organisationForm !== '') {
    const judged = judgeIdentity({ organisationForm, uscc: values.uscc, idNumber: values.idNumber });
    if (!judged.ok) found.push(toFieldProblem(judged.problem));
    if (needsLicence(organisationForm) && !hasLicence) found.push({ field: 'licence', code: 'field.required' });
  }
  const phone = parsePhone(values.contactPhone);
  if (!phone.ok) found.push({ field: 'contactPhone', code: phone.problem.code });
  return found;
}

function toFieldProblem({ code, field, params }: Problem): FieldProblem {
  return { field: field as FieldName, code, ...(params ? { params } : {}) };
}
