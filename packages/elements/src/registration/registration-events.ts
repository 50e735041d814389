export interface SubmitDetail {
  /** 16 digits, without spaces. */
  readonly receipt: string;
  /** True where a returned registration was corrected; its receipt number stays the same. */
  readonly isCorrection: boolean;
}

/** The server has the registration; its receipt is on the screen. */
export class RegistrationSubmitEvent extends Event {
  static readonly type = 'suyuan-submit';
  readonly detail: SubmitDetail;

  constructor(detail: SubmitDetail) {
    super(RegistrationSubmitEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** An approved producer has set a password: the account can be used. */
export class AccountOpenEvent extends Event {
  static readonly type = 'suyuan-account-open';
  readonly detail: { readonly username: string };

  constructor(username: string) {
    super(AccountOpenEvent.type, { bubbles: true, composed: true });
    this.detail = { username };
  }
}

/** A request was refused or did not arrive; the reason is shown in the element as well. */
export class RegistrationErrorEvent extends Event {
  static readonly type = 'suyuan-error';
  readonly detail: { readonly code: string };

  constructor(code: string) {
    super(RegistrationErrorEvent.type);
    this.detail = { code };
  }
}

declare global {
  interface HTMLElementEventMap {
    'suyuan-submit': RegistrationSubmitEvent;
    'suyuan-account-open': AccountOpenEvent;
  }
}
