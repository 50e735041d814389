import { organisationForms, registrationStates, trades } from '@suyuan/domain/registration';
import * as v from 'valibot';
import { divisionPathSchema, townshipCode } from './division.ts';
import { id, idParams, instant, line, newPassword, page, pageQuery, paragraph, whole } from './field.ts';
import { defineOperation } from './operation.ts';

/**
 * The form of 主体注册. Which identity number is needed follows from `organisationForm`
 * (`@suyuan/domain/registration`); the server and the form apply the same rule after this shape.
 */
export const registrationFormSchema = v.object({
  organisationForm: v.picklist(organisationForms, 'field.required'),
  name: line(80),
  /** 统一社会信用代码, GB 32100; for enterprise, sole trader and cooperative. */
  uscc: v.optional(line(18)),
  /** 公民身份号码, GB 11643; for family farm and individual. Given back masked. */
  idNumber: v.optional(line(18)),
  legalRepresentative: line(40),
  contactName: line(40),
  contactPhone: line(20),
  divisionCode: townshipCode(),
  address: line(120),
  trade: v.picklist(trades, 'field.required'),
  /** Upload of the business licence; for those with a USCC. */
  licenceUploadId: v.optional(id()),
  /** The applicant agrees to the processing of these data, and to the phone number on its certificates. */
  consent: v.literal(true, 'registration.consent_missing'),
});
export type RegistrationForm = v.InferOutput<typeof registrationFormSchema>;

const state = v.picklist(registrationStates);

/** What the applicant sees by receipt number. */
export const registrationStatusSchema = v.object({
  /** 16 digits, the last one a check digit. */
  receipt: v.string(),
  state,
  name: v.string(),
  submittedAt: instant(),
  decidedAt: v.optional(instant()),
  /** Why it was returned. */
  reason: v.optional(v.string()),
  /** True once the producer has opened the account that approval gives. */
  accountOpened: v.boolean(),
});
export type RegistrationStatus = v.InferOutput<typeof registrationStatusSchema>;

export const warningSchema = v.object({ field: v.string(), code: v.string() });

/** What a reviewer sees. */
export const registrationSchema = v.object({
  id: id(),
  version: v.number(),
  receipt: v.string(),
  state,
  /** The identity number of a natural person is masked. */
  form: v.object({ ...registrationFormSchema.entries, consent: v.boolean() }),
  division: divisionPathSchema,
  /** Doubts that a reviewer may override, such as a USCC whose check digit fails. */
  warnings: v.array(warningSchema),
  submittedAt: instant(),
  history: v.array(
    v.object({
      at: instant(),
      action: v.picklist(['submitted', 'returned', 'corrected', 'approved', 'account-opened']),
      actorName: v.optional(v.string()),
      reason: v.optional(v.string()),
    }),
  ),
});
export type Registration = v.InferOutput<typeof registrationSchema>;

const resource = 'registration';
const receiptParams = v.object({ receipt: v.string() });
/** The applicant proves to be the one who applied by the contact phone of the application. */
const proof = { contactPhone: line(20) };

export const createRegistration = defineOperation({
  id: 'createRegistration',
  resource,
  method: 'POST',
  path: '/api/v1/registrations',
  access: 'public',
  creates: true,
  embeddable: true,
  body: registrationFormSchema,
  status: 201,
  answer: registrationStatusSchema,
  problems: ['registration.duplicate', 'upload.unknown', 'division.unknown'],
});
export const getRegistrationStatus = defineOperation({
  id: 'getRegistrationStatus',
  resource,
  method: 'GET',
  path: '/api/v1/registration-receipts/{receipt}',
  access: 'public',
  embeddable: true,
  params: receiptParams,
  status: 200,
  answer: registrationStatusSchema,
  problems: ['registration.unknown_receipt'],
});
/** Gives a returned form back for correction, without identity numbers of persons. */
export const reopenRegistration = defineOperation({
  id: 'reopenRegistration',
  resource,
  method: 'POST',
  path: '/api/v1/registration-receipts/{receipt}/form',
  access: 'public',
  embeddable: true,
  params: receiptParams,
  body: v.object(proof),
  status: 200,
  answer: v.object({ form: v.object({ ...registrationFormSchema.entries, consent: v.boolean() }), reason: v.string() }),
  problems: ['registration.unknown_receipt', 'registration.phone_mismatch', 'registration.not_returned'],
});
export const correctRegistration = defineOperation({
  id: 'correctRegistration',
  resource,
  method: 'POST',
  path: '/api/v1/registration-receipts/{receipt}/corrections',
  access: 'public',
  creates: true,
  embeddable: true,
  params: receiptParams,
  body: v.object({ proof: v.object(proof), form: registrationFormSchema }),
  status: 200,
  answer: registrationStatusSchema,
  problems: [
    'registration.unknown_receipt',
    'registration.phone_mismatch',
    'registration.not_returned',
    'registration.duplicate',
    'upload.unknown',
    'division.unknown',
  ],
});
/** The producer sets the password of the account that approval gave; the username is in the answer. */
export const openProducerAccount = defineOperation({
  id: 'openProducerAccount',
  resource,
  method: 'POST',
  path: '/api/v1/registration-receipts/{receipt}/account',
  access: 'public',
  creates: true,
  embeddable: true,
  params: receiptParams,
  body: v.object({
    ...proof,
    password: newPassword(),
  }),
  status: 201,
  answer: v.object({ username: v.string() }),
  problems: [
    'registration.unknown_receipt',
    'registration.phone_mismatch',
    'registration.not_approved',
    'registration.account_exists',
    'session.password_weak',
  ],
});
export const listRegistrations = defineOperation({
  id: 'listRegistrations',
  resource,
  method: 'GET',
  path: '/api/v1/registrations',
  access: 'official',
  query: v.object({ ...pageQuery.entries, state: v.optional(state) }),
  status: 200,
  answer: page(
    v.object({
      id: id(),
      receipt: v.string(),
      state,
      name: v.string(),
      organisationForm: v.picklist(organisationForms),
      trade: v.picklist(trades),
      division: divisionPathSchema,
      warnings: v.number(),
      submittedAt: instant(),
    }),
  ),
  problems: ['access.forbidden'],
});
export const getRegistration = defineOperation({
  id: 'getRegistration',
  resource,
  method: 'GET',
  path: '/api/v1/registrations/{id}',
  access: 'official',
  params: idParams,
  status: 200,
  answer: registrationSchema,
  problems: ['resource.not_found', 'access.forbidden'],
});
/** The licence picture; each view leaves an audit row. */
export const getRegistrationLicence = defineOperation({
  id: 'getRegistrationLicence',
  resource,
  method: 'GET',
  path: '/api/v1/registrations/{id}/licence',
  access: 'official',
  params: idParams,
  status: 200,
  binaryAnswer: { mediaTypes: ['image/*'] },
  problems: ['resource.not_found', 'access.forbidden'],
});
/** The whole identity number of a person, to hold against the identity card; each view leaves an audit row. */
export const getRegistrationIdNumber = defineOperation({
  id: 'getRegistrationIdNumber',
  resource,
  method: 'GET',
  path: '/api/v1/registrations/{id}/id-number',
  access: 'official',
  params: idParams,
  status: 200,
  answer: v.object({ idNumber: v.string() }),
  problems: ['resource.not_found', 'access.forbidden'],
});
const decision = { version: whole(1, 1_000_000) };
export const returnRegistration = defineOperation({
  id: 'returnRegistration',
  resource,
  method: 'POST',
  path: '/api/v1/registrations/{id}/return',
  access: 'official',
  params: idParams,
  body: v.object({ ...decision, reason: paragraph(500) }),
  status: 200,
  answer: registrationSchema,
  problems: ['resource.not_found', 'access.forbidden', 'resource.changed', 'registration.not_pending'],
});
export const approveRegistration = defineOperation({
  id: 'approveRegistration',
  resource,
  method: 'POST',
  path: '/api/v1/registrations/{id}/approve',
  access: 'official',
  params: idParams,
  /** `acceptedWarnings` names every warning that the reviewer has judged and overrides. */
  body: v.object({ ...decision, acceptedWarnings: v.array(v.string()) }),
  status: 200,
  answer: registrationSchema,
  problems: [
    'resource.not_found',
    'access.forbidden',
    'resource.changed',
    'registration.not_pending',
    'registration.warning_not_accepted',
    'registration.duplicate',
  ],
});
