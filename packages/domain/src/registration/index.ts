export {
  checkDoubtsAccepted,
  type Identity,
  type IdentityDocument,
  type IdentityForm,
  identityDocuments,
  type JudgedIdentity,
  judgeIdentity,
  needsLicence,
} from './identity.ts';
export { isNaturalPerson, type OrganisationForm, organisationForms, type Trade, trades } from './organisation-form.ts';
export { isSamePhone, type Phone, parsePhone } from './phone.ts';
export { createReceipt, formatReceipt, parseReceipt, type Receipt, receiptRandomDigits } from './receipt.ts';
export {
  moveRegistration,
  type RegistrationAction,
  type RegistrationState,
  registrationActions,
  registrationStates,
} from './registration-state.ts';
