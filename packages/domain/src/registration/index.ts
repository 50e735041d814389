export { type OrganisationForm, organisationForms, type Trade, trades } from './organisation-form.ts';
export { type RegistrationState, registrationStates } from './registration-state.ts';
