import type { FarmEvent } from '../batch/farm-event.ts';
import type { Certificate } from '../certificate/certificate.ts';
import type { DivisionCode } from '../division/index.ts';
import { maskPersonName, maskPhone, redactPersonalNumbers } from '../privacy/index.ts';
import { isNaturalPerson, type OrganisationForm } from '../registration/organisation-form.ts';

/*
 * What anyone with a trace code may see: the least that answers where a product is from and who vouches for it (PIPL art.
 * 6). Each function builds its answer member by member, so that a field added to a record later stays private until
 * someone lets it out here.
 */

/** 主体 as the registry holds it; what is not named here has no way into a public view. */
export interface RegisteredSubject {
  readonly name: string;
  readonly organisationForm: OrganisationForm;
  readonly uscc?: string | undefined;
  readonly divisionCode: DivisionCode;
  /** ISO day of approval. */
  readonly registeredSince: string;
}

export interface PublicProducer {
  /** A natural person is masked: 张**. */
  readonly name: string;
  readonly organisationForm: OrganisationForm;
  readonly uscc?: string;
  /** To the township, never finer: no address and no coordinates. */
  readonly divisionCode: DivisionCode;
  readonly registeredSince: string;
}

/** The name that the public may read. */
export const publicName = (form: OrganisationForm, name: string): string =>
  isNaturalPerson(form) ? maskPersonName(name) : redactPersonalNumbers(name);

export const publicProducer = (subject: RegisteredSubject): PublicProducer => ({
  name: publicName(subject.organisationForm, subject.name),
  organisationForm: subject.organisationForm,
  ...(subject.uscc === undefined || isNaturalPerson(subject.organisationForm) ? {} : { uscc: subject.uscc }),
  divisionCode: subject.divisionCode,
  registeredSince: subject.registeredSince,
});

type Redactor = (text: string) => string;

const publicFacts = (event: FarmEvent, redact: Redactor): FarmEvent => {
  switch (event.kind) {
    case 'planting':
      return {
        kind: event.kind,
        day: event.day,
        ...(event.variety === undefined ? {} : { variety: redact(event.variety) }),
      };
    case 'fertilising':
    case 'feeding':
      return { kind: event.kind, day: event.day, inputName: redact(event.inputName), dose: redact(event.dose) };
    case 'treatment':
      return {
        kind: event.kind,
        day: event.day,
        inputName: redact(event.inputName),
        dose: redact(event.dose),
        safetyIntervalDays: event.safetyIntervalDays,
        ...(event.registrationNumber === undefined ? {} : { registrationNumber: redact(event.registrationNumber) }),
        ...(event.target === undefined ? {} : { target: redact(event.target) }),
      };
    case 'irrigation':
      return { kind: event.kind, day: event.day };
    case 'harvest':
      return { kind: event.kind, day: event.day, quantity: event.quantity };
    case 'packing':
      return {
        kind: event.kind,
        day: event.day,
        ...(event.quantity === undefined ? {} : { quantity: event.quantity }),
      };
  }
};

/**
 * A farm record for everyone. Free text is where private numbers slip out, so all of it is redacted; the hash of the record
 * is over the true text, hence `isRedacted` where the two differ.
 */
export const publicEvent = (event: FarmEvent): { readonly event: FarmEvent; readonly isRedacted: boolean } => {
  let isRedacted = false;
  const redact: Redactor = text => {
    const shown = redactPersonalNumbers(text);
    isRedacted ||= shown !== text;
    return shown;
  };
  const facts = publicFacts(event, redact);
  const shown = event.note === undefined ? facts : { ...facts, note: redact(event.note) };
  return { event: shown, isRedacted };
};

/**
 * The certificate for everyone. 联系方式 and 承诺主体 are mandatory on it and shown whole with the issuer's recorded consent;
 * without it they are masked. Numbers that slipped into its other words are masked always.
 */
export const publicCertificate = (
  certificate: Certificate,
  issuer: { readonly organisationForm: OrganisationForm; readonly hasContactConsent: boolean },
): Certificate => ({
  number: certificate.number,
  templateVersion: certificate.templateVersion,
  sample: certificate.sample,
  productName: redactPersonalNumbers(certificate.productName),
  quantity: certificate.quantity,
  origin: certificate.origin,
  issuedOn: certificate.issuedOn,
  issuer: issuer.hasContactConsent
    ? redactPersonalNumbers(certificate.issuer)
    : publicName(issuer.organisationForm, certificate.issuer),
  phone: issuer.hasContactConsent ? certificate.phone : maskPhone(certificate.phone),
  bases: certificate.bases,
  ...(certificate.voided === undefined
    ? {}
    : { voided: { at: certificate.voided.at, reason: redactPersonalNumbers(certificate.voided.reason) } }),
});
