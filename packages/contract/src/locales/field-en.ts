import type { BatchState } from '@suyuan/domain/batch';
import type { CertificateBasis, CertificateElement } from '@suyuan/domain/certificate';
import type { UsccKind } from '@suyuan/domain/identifier';
import type { RecallKind } from '@suyuan/domain/recall';
import type { RegistrationState } from '@suyuan/domain/registration';
import type { Verdict } from '@suyuan/domain/test';
import { type FieldSentences, type Sentence, wordFor } from './sentence.ts';

const batchStates: Record<BatchState, string> = { active: 'active', frozen: 'frozen', recalled: 'recalled' };
const recallKinds: Record<RecallKind, string> = { freeze: 'frozen', recall: 'recalled', lift: 'released' };
const registrationStates: Record<RegistrationState, string> = {
  pending: 'awaiting review',
  returned: 'returned',
  approved: 'approved',
};
const verdicts: Record<Verdict, string> = { pass: 'pass', fail: 'fail' };
const usccKinds: Record<UsccKind, string> = {
  enterprise: 'an enterprise',
  'sole-trader': 'a sole trader',
  cooperative: 'a farmers’ cooperative',
  authority: 'a government authority',
  institution: 'a public institution',
  other: 'another kind of organisation',
};
const bases: Record<CertificateBasis, string> = {
  'quality-control': 'quality and safety control',
  'self-test': 'own test passed',
  'commissioned-test': 'commissioned test passed',
};
const elements: Record<CertificateElement, string> = {
  productName: 'product name',
  quantity: 'quantity (weight)',
  origin: 'place of origin',
  issuedOn: 'date of issue',
  issuer: 'committing party',
  phone: 'contact number',
};

/** Ends a statement with what was found instead, if it is known. */
const not = (found: string | number | undefined): string => (found === undefined ? '' : `, not ${found}`);
const itIs = (state: string): string => (state === '' ? '' : ` (it is ${state})`);
const named = (value: string | number | undefined): string => (value === undefined ? '' : ` ${value}`);

const length =
  (what: string, digits: number, unit: string, source: string): Sentence =>
  ({ length: found, expected = digits }) =>
    `${what} has ${expected} ${unit}${not(found)}. Check it against ${source}.`;

/** Why a field, or a step of the trade, was refused. */
export const fieldEn: FieldSentences = {
  'field.required': 'Fill in this field.',
  'field.text': 'This must be text. Enter it again.',
  'field.number': 'This must be a number. Enter digits only, such as 12.5.',
  'field.whole_number': 'This must be a whole number. Leave out the decimals.',
  'field.too_small': ({ min }) =>
    min === undefined
      ? 'The number is too small. Enter a larger one.'
      : `The number is too small. Enter ${min} or more.`,
  'field.too_large': ({ max }) =>
    max === undefined
      ? 'The number is too large. Enter a smaller one.'
      : `The number is too large. Enter ${max} or less.`,
  'field.too_long': ({ max }) =>
    max === undefined ? 'The text is too long. Shorten it.' : `The text is too long. Shorten it to ${max} characters.`,
  'field.too_many': ({ max }) =>
    max === undefined ? 'There are too many entries. Remove some.' : `There are too many entries. Keep at most ${max}.`,
  'field.control_characters': 'The text holds invisible control characters. Delete it and type it again.',
  'field.date': 'Enter a date that exists as year-month-day, such as 2026-03-01.',
  'field.id': 'This identifier is not valid. Go back to the list and choose again.',
  'field.invalid': 'This is not what is asked for here. Check it and enter it again.',
  'division.format':
    'A division code has 6 digits (province, prefecture, county) or 9 (township). Choose the division again.',
  'division.township': 'Choose the division down to the township or subdistrict.',
  'phone.format':
    'The phone number is not valid. Enter an 11-digit mobile number, or a landline with its area code, such as 0731-12345678.',
  'receipt.length': length('A receipt number', 16, 'digits', 'your receipt'),
  'receipt.not_digits': 'A receipt number has digits only. Remove all other characters.',
  'receipt.check_digit':
    'The receipt number is wrong, perhaps by one digit. Compare it with your receipt digit by digit.',
  'uscc.length': length('A unified social credit code', 18, 'characters', 'the business licence'),
  'uscc.alphabet': ({ character }) =>
    `A unified social credit code cannot hold ${character === undefined ? 'this character' : `“${character}”`}: only digits and capital letters without I, O, S, V and Z. Check it against the business licence.`,
  'uscc.check_digit':
    'The check digit of the unified social credit code does not match. Compare it with the business licence; if it is right, submit it and the reviewer will decide.',
  'uscc.organisation_check_digit':
    'The organisation code inside the unified social credit code (characters 9 to 17) has a wrong check digit. Compare it with the business licence; if it is right, submit it and the reviewer will decide.',
  'uscc.kind': ({ expected, actual }) => {
    const [wanted, found] = [wordFor(usccKinds, expected), wordFor(usccKinds, actual)];
    const why =
      wanted && found
        ? `The code belongs to ${found}, but you chose ${wanted}`
        : 'The code does not match the chosen form of organisation';
    return `${why}. Check the code or choose another form; if both are right, submit and the reviewer will decide.`;
  },
  'resident_id.length': length('An identity number', 18, 'characters', 'the identity card'),
  'resident_id.characters':
    'An identity number has digits only; the last character may be X. Check it against the identity card.',
  'resident_id.date': 'The birthday inside the identity number does not exist. Check it against the identity card.',
  'resident_id.check_digit':
    'The check digit of the identity number does not match. Compare it with the identity card digit by digit.',
  'gtin.length': ({ length: found }) =>
    `A product barcode number has 8, 12, 13 or 14 digits${not(found)}. Check it against the package.`,
  'gtin.not_digits': 'A product barcode number has digits only. Remove all other characters.',
  'gtin.check_digit':
    'The check digit of the product barcode number does not match. Compare it with the package digit by digit.',
  'sscc.length': length('A shipping container code (SSCC)', 18, 'digits', 'the logistics label'),
  'sscc.not_digits': 'A shipping container code (SSCC) has digits only. Remove all other characters.',
  'sscc.check_digit':
    'The check digit of the shipping container code (SSCC) does not match. Compare it with the logistics label digit by digit.',
  'organic_code.format': 'An organic code has 17 digits. Check it against the code on the product.',
  'green_food.format':
    'The green food number is not valid: an enterprise code is GF and 12 digits, a product number looks like LB-15-1234567890A. Check it against the certificate.',
  'gs1.syntax':
    'The GS1 code is incomplete or malformed. Scan it again; if it stays so, tell whoever printed the label.',
  'gs1.unknown_ai': ({ ai }) =>
    `The GS1 code holds an unknown application identifier${named(ai)}. Tell whoever printed the label.`,
  'gs1.ai_value': ({ ai }) =>
    `The value of GS1 application identifier${named(ai)} is not allowed. Scan it again; if it stays so, tell whoever printed the label.`,
  'gs1.check_digit': ({ ai }) =>
    `The check digit of GS1 application identifier${named(ai)} does not match. Scan it again or compare it digit by digit.`,
  'gs1.qualifier_order': ({ ai }) =>
    `A qualifier${named(ai)} of the GS1 Digital Link is out of order or repeated. Tell whoever printed the label.`,
  'code.length': ({ length: found, expected = 20 }) =>
    `A trace code has ${expected} digits${not(found)}. Check it against the label.`,
  'code.not_digits': 'A trace code has digits only. Remove letters and signs.',
  'code.check_digit':
    'The trace code is wrong, perhaps by one digit. Compare it with the label digit by digit, or scan it again.',
  'code.unknown_version': ({ version }) =>
    `This system does not know the trace code${version === undefined ? '' : ` (it starts with ${version})`}. Check the first digit; if it is right, the code was not issued here.`,
  'code.invented':
    'This system has never issued the trace code. Compare it with the label digit by digit; if it is right, beware of a counterfeit.',
  'code.serials_exhausted': ({ left, asked }) =>
    `The batch has not enough trace codes left${left === undefined ? '' : `: ${left}${asked === undefined ? '' : ` for the ${asked} asked for`}`}. Ask for fewer or make another batch.`,
  'code.key_ring': ({ entry }) =>
    `The key ring of the trace codes is not valid${entry === undefined ? '' : ` (entry ${entry})`}. Each entry is a version from 5 to 9, a colon and 64 hexadecimal digits, no version twice. An administrator must check the key file.`,
  'product.category_format': 'A category code has 2, 4, 6 or 8 digits (NY/T 3177). Choose the category again.',
  'registration.not_pending': ({ state }) =>
    `The application is not awaiting review${itIs(wordFor(registrationStates, state))}. Reload to see where it stands.`,
  'registration.not_returned': ({ state }) =>
    `The application was not returned and cannot be changed${itIs(wordFor(registrationStates, state))}. Ask the reviewing office of your county for corrections.`,
  'registration.not_approved': ({ state }) =>
    `The application is not approved yet${itIs(wordFor(registrationStates, state))}. The account can be opened after approval; look again later.`,
  'registration.warning_not_accepted':
    'Some doubts are not settled. Judge and tick each of them before approving, or return the application.',
  'registration.consent_missing': 'Read the terms and agree to them; the form cannot be sent otherwise.',
  'batch.not_active': ({ state }) =>
    `The batch is ${wordFor(batchStates, state) || 'frozen or recalled'} and nothing can be added to it. Try again once the authority has released it.`,
  'batch.failed_test':
    'The batch failed its test and must not be sold: no codes and no labels for now. Have a laboratory test it again; recording that it passed lets it go on.',
  'event.day_in_future': ({ today }) =>
    `The day lies in the future. Enter today${today === undefined ? '' : ` (${today})`} or an earlier day.`,
  'event.input_required': 'Enter the name of the input and the dose.',
  'event.harvest_before_interval': ({ input, interval, applied, earliest }) => {
    if (input === undefined || earliest === undefined)
      return 'The safety interval has not ended. Harvest later, or check the treatment records.';
    return `“${input}”, applied on ${applied}, has a safety interval of ${interval} days: harvest on ${earliest} at the earliest. Harvest later, or check the treatment records.`;
  },
  'test.verdict_contradicts_value': ({ expected }) => {
    const word = wordFor(verdicts, expected);
    return `The verdict contradicts the inhibition rate: 50% and above is positive${word && `, so this item is a ${word}`}. Check the value or the verdict.`;
  },
  'certificate.basis_missing': 'Tick at least one basis of the commitment.',
  'certificate.basis_without_test': ({ basis }) =>
    `The basis${wordFor(bases, basis) && ` “${wordFor(bases, basis)}”`} has no passed test on record. Record the test first, or choose another basis.`,
  'certificate.failed_test':
    'The batch failed its test, so no certificate can be issued. Send a positive screening to a laboratory for a second test.',
  'certificate.contact_consent_missing':
    'The contact number is mandatory on the certificate. Get the committing party’s consent to publish it first.',
  'certificate.element_missing': ({ element }) =>
    `The certificate lacks mandatory content${wordFor(elements, element) && `: ${wordFor(elements, element)}`}. Add it.`,
  'certificate.already_issued':
    'The batch has a valid certificate. To correct it, void that one first and issue another.',
  'certificate.already_voided': 'The certificate is already void; nothing more is needed.',
  'recall.wrong_state': ({ state, kind }) => {
    const [found, step] = [wordFor(batchStates, state), wordFor(recallKinds, kind)];
    const why = found ? `The batch is ${found}` : 'The state of the batch does not allow this step';
    return `${why}${step && `, so it cannot be ${step}`}. Reload and check.`;
  },
  'account.username_format':
    'A username has 3 to 40 lower-case letters, digits, dots, hyphens or underscores and starts with a letter or digit. Change it.',
  'session.password_weak': 'The password is too short. Choose at least 10 characters that are hard to guess.',
  'label.template_invalid':
    'The label template is not valid. Open and save it in the designer again, or choose another one.',
};
