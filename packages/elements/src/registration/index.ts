export { SuyuanRegistration } from './registration.ts';
export {
  AccountOpenEvent,
  RegistrationErrorEvent,
  RegistrationSubmitEvent,
  type SubmitDetail,
} from './registration-events.ts';
