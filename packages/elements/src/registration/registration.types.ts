import type { AccountOpenEvent, RegistrationSubmitEvent } from './registration-events.ts';
import './define.ts';

/* Listeners know their events without a cast. */
const element = document.createElement('suyuan-registration');
element.addEventListener('suyuan-submit', event => {
  const submitted: RegistrationSubmitEvent = event;
  const receipt: string = event.detail.receipt;
  return [submitted, receipt];
});
element.addEventListener('suyuan-account-open', event => {
  const opened: AccountOpenEvent = event;
  return opened.detail.username;
});
// @ts-expect-error the county is a code, not a number
element.division = 430121;
