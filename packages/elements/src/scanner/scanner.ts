import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { controls } from '../foundation/controls.ts';
import { type Language, LanguageController } from '../foundation/language.ts';
import { tokens } from '../foundation/tokens.ts';
import type { Camera } from './camera.ts';
import type { ChooseEngine } from './desk/decoder.ts';
import type { ScanDesk } from './desk/index.ts';
import { FormValue } from './form-value.ts';
import { scanIcon } from './icons.ts';
import { en } from './locales/en.ts';
import { type Messages, zhCn } from './locales/zh-cn.ts';
import { parseOrigins, toFormValue } from './scan-value.ts';
import { styles } from './scanner.styles.ts';
import { type ScanDetail, ScanEvent } from './scanner-events.ts';
import type { Complaint } from './typing-view.ts';
import type { NativeBridge } from './ways-in/native-bridge.ts';
import { renderWays } from './ways-view.ts';

type DeskModule = typeof import('./desk/index.ts');

/**
 * @summary Reads trace codes, bar codes and QR codes by camera, picture, scan gun, app scanner or typing.
 * @slot error-<code> - What to show instead of the words for a problem, such as `error-camera.not_allowed`
 * @fires {ScanEvent} suyuan-scan - A code was read, by whatever way; cancel it to show the result elsewhere
 * @fires {ScanOpenEvent} suyuan-open - The camera is on
 * @fires {ScanCloseEvent} suyuan-close - The camera is off again
 * @fires {ScanErrorEvent} suyuan-error - Scanning is not possible just now, with the problem's code
 * @csspart base - Everything
 * @csspart stage - The dark box that shows the camera
 * @csspart video - The camera's picture
 * @csspart tools - The row of buttons over the camera's picture
 * @csspart error - What is wrong and what to do
 * @csspart ways - The box of the other ways in
 * @csspart results - What was read
 * @csspart result - One code that was read
 * @cssprop [--suyuan-scanner-max-size=40rem] - The widest that the scanner becomes
 */
export class SuyuanScanner extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = [tokens, controls, styles];

  static override readonly properties: PropertyDeclarations = {
    formats: {},
    origins: {},
    trusted: {},
    name: {},
    continuous: { type: Boolean },
    muted: { type: Boolean },
    autostart: { type: Boolean },
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
    serial: { type: Boolean },
    hid: { type: Boolean },
    withoutGun: { type: Boolean, attribute: 'without-gun' },
    camera: { attribute: false },
    bridge: { attribute: false },
    engine: { attribute: false },
    typed: { state: true },
    complaint: { state: true },
  };

  /** Kinds of code to read, such as `qr_code ean_13`; those that shops and labels carry if empty. */
  declare formats: string;
  /** Addresses of Suyuan installations whose codes are ours; where empty, this script's and this page's own. */
  declare origins: string;
  /** Domains that the page vouches for; addresses below them are marked so. The state's own `gov.cn` always is. */
  declare trusted: string;
  /** Name under which a form sends the code. */
  declare name: string;
  /** Goes on after a code and keeps a running list, for stock-taking. */
  declare continuous: boolean;
  /** Makes no sound. */
  declare muted: boolean;
  /** Opens the camera at once. */
  declare autostart: boolean;
  /** A form is not sent without a code. */
  declare required: boolean;
  /** Nothing can be scanned. */
  declare disabled: boolean;
  /** Offers to connect a scan gun in serial mode, where the browser can. */
  declare serial: boolean;
  /** Offers to connect a scan gun in HID POS mode, where the browser can. */
  declare hid: boolean;
  /** Leaves key presses outside the field alone. */
  declare withoutGun: boolean;
  /** Where pictures come from; the browser's camera if not set. */
  declare camera: Camera | undefined;
  /** The scanner of the app around the page; WeChat's if not set, where the page has set up its JSSDK. */
  declare bridge: NativeBridge | undefined;
  /** What decodes; the engines that come with the scanner if not set. */
  declare engine: ChooseEngine | undefined;

  /** What stands in the field. */
  declare private typed: string;
  declare private complaint: Complaint | undefined;

  readonly #language = new LanguageController(this, { 'zh-CN': zhCn, en });
  readonly #form = new FormValue(this.attachInternals());
  #loading: Promise<ScanDesk> | undefined;
  #module: DeskModule | undefined;
  #desk: ScanDesk | undefined;
  #value = '';
  #isDisabledByForm = false;
  #hadFocus = false;

  constructor() {
    super();
    this.formats = '';
    this.origins = '';
    this.trusted = '';
    this.name = '';
    this.continuous = false;
    this.muted = false;
    this.autostart = false;
    this.required = false;
    this.disabled = false;
    this.serial = false;
    this.hid = false;
    this.withoutGun = false;
    this.typed = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The other half comes after the first paint, and unasked: a scan gun may be used without any press.
    void this.updateComplete.then(() => (this.isConnected ? this.#ready() : undefined)).catch(() => {});
    if (this.autostart) void this.start();
  }

  override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement?.closest('#stage') != null;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('required') || changed.has('name')) this.#publish();
    // The pressed button is gone with its state: the next one takes its place.
    if (this.#hadFocus && !this.shadowRoot?.activeElement)
      this.shadowRoot?.querySelector<HTMLElement>('#stage button')?.focus();
  }

  /** The code that a form is sent: the last one read, or empty. Setting it fires nothing. */
  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    this.#value = value;
    this.#publish();
  }

  /** What has been read and not been cleared, the newest first, each with how often it was seen. */
  get scans(): readonly { readonly scan: ScanDetail; readonly count: number }[] {
    return (this.#desk?.tally ?? []).map(({ item, count }) => ({ scan: item, count }));
  }

  /** The form around it. */
  get form(): HTMLFormElement | null {
    return this.#form.internals.form;
  }

  /** Whether a code is missing. */
  get validity(): ValidityState {
    return this.#form.internals.validity;
  }

  /** What a browser says where a code is missing. */
  get validationMessage(): string {
    return this.#form.internals.validationMessage;
  }

  /** Whether a form may be sent. */
  checkValidity(): boolean {
    return this.#form.internals.checkValidity();
  }

  /** The same, and tells the person if not. */
  reportValidity(): boolean {
    return this.#form.internals.reportValidity();
  }

  /** Opens the camera. */
  async start(): Promise<void> {
    if (!this.isDisabled) (await this.#tryReady())?.start('camera');
  }

  /** Closes the camera, or leaves whatever else is under way. */
  stop(): void {
    this.#desk?.stop();
  }

  /** Reads the codes in pictures. */
  async readPictures(...files: readonly Blob[]): Promise<void> {
    if (!this.isDisabled) await (await this.#tryReady())?.readPictures(files);
  }

  /** Forgets all that was read. */
  clear(): void {
    this.#emptyField();
    this.#desk?.clear();
    this.value = '';
  }

  /** Puts the cursor into the field. */
  override focus(options?: FocusOptions): void {
    this.#field?.focus(options);
  }

  /** @internal */
  get isDisabled(): boolean {
    return this.disabled || this.#isDisabledByForm;
  }

  /** @internal */
  get language(): Language {
    return this.#language.language;
  }

  /** @internal */
  get ownOrigins(): readonly string[] {
    const named = parseOrigins(this.origins);
    return named.length > 0 ? named : [new URL(import.meta.url).origin, this.ownerDocument.location.origin];
  }

  /** @internal */
  receive(scan: ScanDetail): boolean {
    this.#value = toFormValue(scan);
    this.#emptyField();
    this.#publish(this.#value);
    const event = new ScanEvent(scan);
    return this.dispatchEvent(event);
  }

  /** @internal */
  listChanged(): void {
    this.#publish();
  }

  /** Lets the person choose or take a picture; browsers allow it only from a press. */
  choosePicture(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabledByForm = isDisabled;
    if (isDisabled) this.stop();
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.clear();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('#code') ?? null;
  }

  #emptyField(): void {
    this.typed = '';
    this.complaint = undefined;
    // At once: an input method may still hold what a gun has typed into it.
    if (this.#field) this.#field.value = '';
  }

  /** The other half of the element. */
  #ready(): Promise<ScanDesk> {
    this.#loading ??= import('./desk/index.ts').then(
      module => {
        this.#module = module;
        this.#desk = module.openDesk(this, SuyuanScanner.styles);
        this.requestUpdate();
        return this.#desk;
      },
      error => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  async #tryReady(): Promise<ScanDesk | undefined> {
    try {
      const desk = await this.#ready();
      return this.isConnected ? desk : undefined;
    } catch {
      this.complaint = 'unavailable';
      return undefined;
    }
  }

  /** Tells the form: one value, or in continuous scanning all of them. */
  #publish(newest = this.#value): void {
    const listed = this.continuous ? this.scans.map(({ scan }) => toFormValue(scan)) : [];
    const values = [...new Set([newest, ...listed])].filter(value => value !== '');
    this.#form.send(this.name, values);
    const isMissing = this.required && values.length === 0;
    this.#form.require(isMissing ? this.#language.messages.required : undefined, this.#field);
  }

  #handlePrepare = () => {
    void this.#ready()
      .then(desk => desk.prepare())
      .catch(() => {});
  };

  #handleBridge = async () => {
    (await this.#tryReady())?.start('bridge');
  };

  #handleType = (text: string) => {
    this.typed = text;
    this.complaint = undefined;
  };

  #handleSubmit = async () => {
    const text = this.typed;
    if (text.trim() === '') this.complaint = 'empty';
    else if ((await this.#tryReady())?.acceptTyped(text) === false) this.complaint = 'mistyped';
    if (this.complaint) this.focus();
  };

  #renderIdle(words: Messages): TemplateResult {
    const labels = this.#desk && this.#module?.bridgeLabels(this.#desk, this);
    return html`
      <div class="panel start">
        ${scanIcon}
        ${
          labels
            ? html`<button type="button" class="primary" ?disabled=${this.isDisabled} @click=${this.#handleBridge}>
                ${labels.bridge}
              </button>`
            : nothing
        }
        <button
          type="button"
          class=${labels ? '' : 'primary'}
          ?disabled=${this.isDisabled}
          @click=${this.start}
          @pointerenter=${this.#handlePrepare}
          @focus=${this.#handlePrepare}
        >
          ${labels?.camera ?? words.start}
        </button>
        <p class="hint">${words.startHint}</p>
      </div>
    `;
  }

  override render(): TemplateResult {
    const words = this.#language.messages;
    const more = this.#desk && this.#module?.renderDesk(this.#desk, this);
    const isIdle = !this.#desk || this.#desk.state.kind === 'idle';
    return html`
      <section id="base" part="base" aria-label=${words.region}>
        <div id="stage" part="stage">
          ${more?.stage ?? nothing} ${isIdle ? this.#renderIdle(words) : nothing}
        </div>
        ${more?.scans ?? nothing}
        ${renderWays(
          {
            typed: this.typed,
            complaint: this.complaint,
            isDisabled: this.isDisabled,
            guns: more?.guns,
            type: this.#handleType,
            submit: this.#handleSubmit,
            choosePicture: () => this.choosePicture(),
            readPictures: files => void this.readPictures(...files),
          },
          words,
        )}
      </section>
    `;
  }
}
