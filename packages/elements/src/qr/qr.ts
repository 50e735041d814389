import { groupDigits, parseTraceCode, traceUrl } from '@suyuan/domain/code';
import { html, LitElement, nothing } from 'lit';
import { ClientController } from '../foundation/client-context.ts';
import { LanguageController } from '../foundation/language.ts';
import { tokens } from '../foundation/tokens.ts';
import { en } from './locales/en.ts';
import { zhCn } from './locales/zh-cn.ts';
import { type QrLevel, qrLevels, qrPath } from './modules.ts';
import { styles } from './qr.styles.ts';

/**
 * @summary A QR symbol as crisp vectors: of a trace code, as labels carry it, or of any text.
 *
 * @csspart symbol - The SVG
 * @cssprop [--size=10rem] - Width and height with the quiet zone, in any unit; print in `mm`
 */
export class SuyuanQr extends LitElement {
  static override styles = [tokens, styles];

  static override properties = {
    code: {},
    value: {},
    level: {},
    quietZone: { type: Number, attribute: 'quiet-zone' },
    label: {},
  };

  /** A trace code; the symbol holds its address on the server of the page's client. */
  declare code: string;
  /** Any text; not used where there is a `code`. */
  declare value: string;
  /** Error correction: `L`, `M` (default), `Q` or `H`. */
  declare level: QrLevel;
  /** Clear modules around the symbol; four by ISO/IEC 18004. */
  declare quietZone: number;
  /** What a screen reader says; by default what the symbol holds. */
  declare label: string;

  readonly #language = new LanguageController(this, { 'zh-CN': zhCn, en });
  readonly #client = new ClientController(this);

  constructor() {
    super();
    this.code = '';
    this.value = '';
    this.level = 'M';
    this.quietZone = 4;
    this.label = '';
  }

  /** What the symbol holds; empty if there is nothing to show. */
  get text(): string {
    if (this.code.trim() === '') return this.value;
    const code = parseTraceCode(this.code);
    const origin = this.#client.client?.baseUrl || globalThis.location?.origin;
    return code.ok && origin ? traceUrl(origin, code.value) : '';
  }

  protected override render() {
    const { text } = this;
    if (text === '') return nothing;
    const { messages } = this.#language;
    const symbol = qrPath(text, qrLevels.includes(this.level) ? this.level : 'M');
    if (!symbol) return html`<p role="alert">${messages.tooLong}</p>`;
    const name = this.code ? messages.traceName(groupDigits(this.code)) : messages.name(text);
    const quiet = Math.max(0, Math.floor(this.quietZone) || 0);
    const side = symbol.size + 2 * quiet;
    return html`<svg part="symbol" role="img" aria-label=${this.label || name} viewBox="${-quiet} ${-quiet} ${side} ${side}">
      <path d=${symbol.path} />
    </svg>`;
  }
}
