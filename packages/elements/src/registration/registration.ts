import { ApiError } from '@suyuan/client';
import { getRegistrationStatus, openProducerAccount, reopenRegistration } from '@suyuan/contract/registration';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { ClientController } from '../foundation/client-context.ts';
import { controls } from '../foundation/controls.ts';
import { LanguageController } from '../foundation/language.ts';
import { tokens } from '../foundation/tokens.ts';
import { DivisionLists, neededLists, pinFor } from './division-lists.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { focusField, focusHeading, focusSummary } from './focus.ts';
import { drawPreview } from './licence-picture.ts';
import { en } from './locales/en.ts';
import { zhCn } from './locales/zh-cn.ts';
import { toRefusal } from './refusal.ts';
import { styles } from './registration.styles.ts';
import { deliver } from './registration-delivery.ts';
import { browserDraftStore, newKey, rememberedReceipt, rememberReceipt, slotOf } from './registration-draft.ts';
import { AccountOpenEvent, RegistrationErrorEvent, RegistrationSubmitEvent } from './registration-events.ts';
import { checkSteps, type FieldName, fromWireForm, type Step, stepOfField, stepsOf } from './registration-form.ts';
import {
  advance,
  isBusy,
  type SessionEffect,
  type SessionInput,
  type SessionState,
  START,
} from './registration-session.ts';
import { RequestLine } from './request-line.ts';
import { openedScreen, receivedScreen, toldScreen } from './screens/answers.ts';
import { fillScreen } from './screens/fill-screen.ts';
import { navigation } from './screens/frame.ts';
import { askScreen, openScreen, proveScreen } from './screens/short-forms.ts';
import type { Actions, ShortAnswers, View } from './screens/view.ts';
import { screenStyles } from './screens.styles.ts';
import { checkShort } from './short-answers.ts';

/**
 * Registers a farm producer (主体注册): asks step by step, keeps the answers through reloads and dead networks, sends them
 * exactly once, and shows with the receipt number how the application stands, up to the producer's own account.
 *
 * @summary The registration form of farm producers, with progress, correction and account opening.
 * @tag suyuan-registration
 * @slot privacy - Link to the page's own privacy policy, under the notes on consent
 * @slot account-opened - What a producer can do once the account is open
 * @fires {RegistrationSubmitEvent} suyuan-submit - A registration or its correction has been recorded
 * @fires {AccountOpenEvent} suyuan-account-open - An approved producer has opened the account
 * @fires {RegistrationErrorEvent} suyuan-error - A request was refused or did not arrive; does not bubble
 * @csspart base - The whole element
 * @csspart receipt - The box with the receipt number
 * @csspart console-link - The link to the staff console
 */
export class SuyuanRegistration extends LitElement {
  static override styles = [tokens, controls, styles, screenStyles];
  static override properties = {
    division: { type: String },
    consoleHref: { type: String, attribute: 'console-href' },
    session: { state: true },
    short: { state: true },
    copied: { state: true },
    isPasswordShown: { state: true },
  };

  /** Code of the prefecture or county whose producers register here, such as `430121`; empty for all. */
  declare division: string;
  /** Where producers sign in once their account is open; no link if it is empty. */
  declare consoleHref: string;
  declare private session: SessionState;
  declare private short: ShortAnswers;
  declare private copied: View['copied'];
  declare private isPasswordShown: boolean;

  readonly #language = new LanguageController(this, { 'zh-CN': zhCn, en });
  readonly #server = new ClientController(this);
  readonly #keeper = new DraftKeeper(browserDraftStore(), () => this.requestUpdate());
  readonly #divisions = new DivisionLists(() => this.requestUpdate());
  readonly #line = new RequestLine(
    () => this.#server.client,
    error => this.#refuse(error),
  );
  /** One for each intention to open an account. */
  #accountKey = newKey();
  #isEarlier = false;

  constructor() {
    super();
    this.division = '';
    this.consoleHref = '';
    this.session = START;
    this.short = { receipt: '', contactPhone: '', password: '' };
    this.copied = 'no';
    this.isPasswordShown = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#line.open();
    window.addEventListener('online', () => this.#divisions.forgetFailures(), { signal: this.#line.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#line.hangUp();
    // Nobody will hear the answer. Back on the page, the same key makes sending again harmless.
    const refusal = toRefusal(new ApiError('network.unreachable'));
    this.session = advance(this.session, { kind: 'refused', refusal }).state;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((!this.hasUpdated || changed.has('division')) && !this.#isCorrecting) this.#openNewDraft();
    const { client } = this.#server;
    if (!client) return;
    const { divisionCode } = this.#keeper.draft.values;
    const pin = pinFor(this.division, divisionCode);
    for (const parent of neededLists(this.#divisions, divisionCode, pin)) {
      this.#divisions.load(client, parent, this.#line.signal);
    }
  }

  protected override updated(): void {
    const { picture } = this.#keeper;
    const canvas = this.renderRoot.querySelector('canvas');
    if (!canvas || picture.kind !== 'ready' || this.#previewed.get(canvas) === picture.picture) return;
    this.#previewed.set(canvas, picture.picture);
    void drawPreview(canvas, picture.picture);
  }

  readonly #previewed = new WeakMap<HTMLCanvasElement, Blob>();

  readonly #actions: Actions = {
    input: event => this.#handleInput(event),
    submit: event => this.#handleSubmit(event),
    visit: step => this.#visit(step),
    focusField: (event, field) => this.#handleSummaryLink(event, field),
    fill: () => {
      this.#openNewDraft();
      this.#dispatch({ kind: 'fill', step: this.#keeper.step });
    },
    lookUp: () => {
      this.short = { receipt: rememberedReceipt(), contactPhone: '', password: '' };
      this.#dispatch({ kind: 'look-up' });
    },
    refresh: () => {
      this.#dispatch({ kind: 'look-up' });
      this.#dispatch({ kind: 'submit', problems: checkShort('asking', this.short) });
    },
    prove: () => this.#dispatch({ kind: 'prove' }),
    openAccount: () => this.#dispatch({ kind: 'open-account' }),
    choosePicture: event => this.#handlePicture(event),
    removePicture: () => void this.#keeper.removePicture(),
    reloadDivisions: () => this.#divisions.forgetFailures(),
    clearDraft: () => {
      const wasCorrecting = this.#isCorrecting;
      void this.#keeper.clear();
      if (wasCorrecting) this.#actions.refresh();
      else this.#actions.fill();
    },
    copy: text => void this.#copy(text),
    print: () => window.print(),
    showPassword: event => {
      this.isPasswordShown = (event.target as HTMLInputElement).checked;
    },
  };

  #handleInput(event: Event): void {
    const input = event.target as HTMLInputElement | HTMLSelectElement;
    const { name, value } = input;
    if (this.session.kind !== 'filling') {
      if (name !== '') this.short = { ...this.short, [name]: value };
      return;
    }
    const { values } = this.#keeper.draft;
    if (!(name in values)) return;
    if (name === 'consent') this.#keeper.edit({ ...values, consent: (input as HTMLInputElement).checked });
    // "Choose" taken back: what stands above it is still chosen.
    else this.#keeper.edit({ ...values, [name]: value || (input.dataset['parent'] ?? '') });
    this.#judgeAgain(name as FieldName);
  }

  #judgeAgain(field: FieldName): void {
    const { draft, hasPicture } = this.#keeper;
    this.#dispatch({ kind: 'edit', field, problems: checkSteps(draft.values, hasPicture, stepsOf(draft.values)) });
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    if (this.session.kind !== 'filling') {
      const { kind } = this.session;
      if (kind === 'asking' || kind === 'proving' || kind === 'opening')
        this.#dispatch({ kind: 'submit', problems: checkShort(kind, this.short) });
      return;
    }
    const { picture, draft, hasPicture } = this.#keeper;
    if (picture.kind === 'preparing') return;
    const steps = stepsOf(draft.values);
    const { step } = this.session;
    if (step === 'review') {
      this.#dispatch({ kind: 'submit', problems: checkSteps(draft.values, hasPicture, steps) });
      return;
    }
    const problems = checkSteps(draft.values, hasPicture, [step]);
    const next = steps[steps.indexOf(step) + 1] ?? 'review';
    this.#dispatch({ kind: 'continue', problems, next });
    if (problems.length === 0) this.#keeper.visit(next);
  }

  #handlePicture(event: Event): void {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.#keeper.choosePicture(file).then(() => this.#judgeAgain('licence'));
    // The same file chosen once more must count as a change.
    input.value = '';
  }

  async #handleSummaryLink(event: Event, field: FieldName): Promise<void> {
    event.preventDefault();
    if (this.session.kind === 'filling') this.#visit(stepOfField(field));
    await this.updateComplete;
    focusField(this.renderRoot, field);
  }

  #visit(step: Step): void {
    this.#keeper.visit(step);
    this.#dispatch({ kind: 'visit', step });
  }

  get #isCorrecting(): boolean {
    return 'purpose' in this.session && this.session.purpose.kind === 'correction';
  }

  #openNewDraft(): void {
    this.#keeper.open(slotOf({ kind: 'new' }, this.division));
    if (!this.hasUpdated) this.session = { ...START, step: this.#keeper.step };
  }

  #dispatch(input: SessionInput): void {
    const { state, effects } = advance(this.session, input);
    this.session = state;
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: SessionEffect): void {
    switch (effect) {
      case 'send-form':
        return void this.#sendForm();
      case 'send-question':
        return void this.#line.ask(
          (client, signal) =>
            client.call(getRegistrationStatus, { params: { receipt: digits(this.short.receipt) }, signal }),
          status => this.#dispatch({ kind: 'accepted', status }),
        );
      case 'send-proof':
        return void this.#sendProof();
      case 'send-password':
        return void this.#sendPassword();
      case 'finish-draft':
        return void this.#keeper.clear();
      case 'renew-keys':
        this.#accountKey = newKey();
        this.#keeper.renewKeys();
        return;
      case 'tell-submit':
        return void this.#tellSubmit();
      case 'tell-account':
        return void this.#tellAccount();
      case 'focus-heading':
        return void this.updateComplete.then(() => focusHeading(this.renderRoot));
      case 'focus-summary':
        return void this.updateComplete.then(() => focusSummary(this.renderRoot));
    }
  }

  async #sendForm(): Promise<void> {
    if (this.session.kind !== 'sending') return;
    const parcel = this.#keeper.parcel(this.session.purpose);
    await this.#line.ask(
      (client, signal) => deliver(client, parcel, signal),
      ({ status, isEarlier }) => {
        this.#isEarlier = isEarlier;
        this.#dispatch({ kind: 'accepted', status });
      },
    );
  }

  async #sendProof(): Promise<void> {
    const { contactPhone } = this.short;
    const receipt = digits(this.short.receipt);
    await this.#line.ask(
      (client, signal) => client.call(reopenRegistration, { params: { receipt }, body: { contactPhone }, signal }),
      ({ form, reason }) => {
        const purpose = { receipt, phone: contactPhone, reason };
        const { licenceUploadId: uploadId } = form;
        this.#keeper.open(receipt, { values: fromWireForm(form), ...(uploadId ? { uploadId } : {}) });
        this.#dispatch({ kind: 'reopened', ...purpose });
      },
    );
  }

  async #sendPassword(): Promise<void> {
    const { contactPhone, password } = this.short;
    const params = { receipt: digits(this.short.receipt) };
    const idempotencyKey = this.#accountKey;
    const body = { contactPhone, password };
    await this.#line.ask(
      (client, signal) => client.call(openProducerAccount, { params, body, idempotencyKey, signal }),
      ({ username }) => {
        this.short = { ...this.short, password: '' };
        this.#dispatch({ kind: 'account', username });
      },
    );
  }

  #refuse(error: unknown): void {
    const refusal = toRefusal(error);
    if (error instanceof ApiError && error.code === 'upload.unknown') this.#keeper.expireUpload();
    this.#dispatch({ kind: 'refused', refusal });
    if (error instanceof ApiError) this.dispatchEvent(new RegistrationErrorEvent(error.code));
  }

  #tellSubmit(): void {
    if (this.session.kind !== 'received') return;
    const { status, purpose } = this.session;
    rememberReceipt(status.receipt);
    this.copied = 'no';
    this.short = { receipt: status.receipt, contactPhone: '', password: '' };
    this.dispatchEvent(
      new RegistrationSubmitEvent({ receipt: status.receipt, isCorrection: purpose.kind === 'correction' }),
    );
  }

  async #copy(text: string): Promise<void> {
    // Pages without encryption have no clipboard.
    this.copied = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => 'yes' as const,
      () => 'failed' as const,
    );
  }

  #tellAccount(): void {
    if (this.session.kind === 'opened') this.dispatchEvent(new AccountOpenEvent(this.session.username));
  }

  #view(): View {
    const { session } = this;
    const { draft, picture } = this.#keeper;
    return {
      words: this.#language.messages,
      language: this.#language.language,
      values: draft.values,
      short: this.short,
      problems: 'problems' in session ? session.problems : [],
      trouble: 'trouble' in session ? session.trouble : undefined,
      isBusy: isBusy(session),
      picture,
      divisions: this.#divisions,
      pinned: pinFor(this.division, draft.values.divisionCode),
      consoleHref: this.consoleHref,
      copied: this.copied,
      isPasswordShown: this.isPasswordShown,
      actions: this.#actions,
    };
  }

  #renderScreen(view: View): TemplateResult {
    const { session } = this;
    switch (session.kind) {
      case 'filling':
        return fillScreen(view, session.step, session.purpose, this.#keeper.isRestored);
      case 'sending':
        return fillScreen(view, 'review', session.purpose, false);
      case 'received':
        return receivedScreen(view, session.status, session.purpose.kind === 'correction', this.#isEarlier);
      case 'asking':
        return askScreen(view);
      case 'told':
        return toldScreen(view, session.status);
      case 'proving':
        return proveScreen(view);
      case 'opening':
        return openScreen(view);
      case 'opened':
        return openedScreen(view, session.username);
    }
  }

  override render(): TemplateResult {
    const view = this.#view();
    const { kind } = this.session;
    const isFilling = kind === 'filling' || kind === 'sending' || kind === 'received';
    return html`
      <div id="base" part="base">${navigation(view, isFilling ? 'fill' : 'look-up')} ${this.#renderScreen(view)}</div>
    `;
  }
}

/** A receipt number without what people put between its groups. */
function digits(receipt: string): string {
  return receipt.normalize('NFKC').replaceAll(/\D/g, '');
}
