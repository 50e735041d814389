import type { TraceDocument } from '@suyuan/contract/trace';
import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ClientController } from '../foundation/client-context.ts';
import { LanguageController } from '../foundation/language.ts';
import { tokens } from '../foundation/tokens.ts';
import { badgeView, quietBadge } from './badge-view.ts';
import type { LazyPart } from './lazy-part.ts';
import { zhCn } from './locales/zh-cn.ts';
import { english, fullView } from './parts.ts';
import { styles } from './trace.styles.ts';
import { TraceErrorEvent, TraceLoadEvent } from './trace-events.ts';
import { TraceLookUp, type TraceProblem } from './trace-look-up.ts';
import type { FullView } from './view/full-view.ts';
import type { ViewMessages } from './view/locales/zh-cn.ts';

/** On its way; what has failed to come is done without. */
const isAwaited = (part: LazyPart<unknown>): boolean => !part.value && !part.hasFailed;

/** `full` is the whole record; `badge` two short lines for a product list, which lead to it. */
export type TraceVariant = 'full' | 'badge';

/**
 * @summary What a trace code (追溯码) tells: where a product is from, who vouches for it, whether it is recalled, and whether its
 * label looks copied. Stays fresh while it is shown.
 *
 * @slot error-{code} - Replaces what is said about a problem, such as `error-code.invented`
 * @fires {TraceLoadEvent} suyuan-load - A document has arrived or changed; does not bubble
 * @fires {TraceErrorEvent} suyuan-error - The look-up failed; does not bubble
 * @csspart badge - The badge
 * @csspart banner - The warning of a hold or a recall
 * @csspart header - The product and where it is from
 * @csspart certificate - The certificate (承诺达标合格证)
 * @csspart records - The farm records
 * @csspart problem - What is said when there is nothing to show
 * @cssprop [--min-height=40rem] - Room kept while the record is read, so that the page does not jump
 */
export class SuyuanTrace extends LitElement {
  /** The full view brings its styles along if it is on board at registration; else they are adopted when it arrives. */
  static override get styles() {
    return [tokens, styles, ...(fullView.value ? [fullView.value.styles] : [])];
  }

  static override properties = {
    code: {},
    variant: {},
    document: { type: Object },
    problem: { type: Object },
    refresh: { type: Number },
  };

  /** The 20 digits. */
  declare code: string;
  /** The whole record, or a badge that leads to it. */
  declare variant: TraceVariant;
  /** What the page knows already, shown without asking first; JSON as an attribute. */
  declare document: TraceDocument | undefined;
  /** What the page got already instead of a document; JSON as an attribute. */
  declare problem: TraceProblem | undefined;
  /** Seconds after which the record is read again; 0 for never. */
  declare refresh: number;

  readonly #language = new LanguageController(this, {
    'zh-CN': zhCn,
    get en() {
      return english.value?.words ?? zhCn;
    },
  });
  readonly #lookUp = new TraceLookUp(this, () => this.#report());
  readonly #client = new ClientController(this);
  #reported = '';

  constructor() {
    super();
    this.code = '';
    this.variant = 'full';
    this.refresh = 30;
  }

  /** What this variant in this language is drawn with beyond the badge and Chinese. */
  get #parts(): readonly LazyPart<unknown>[] {
    return [...(this.#language.language === 'en' ? [english] : []), ...(this.variant === 'badge' ? [] : [fullView])];
  }

  protected override willUpdate(): void {
    const code = this.code.trim();
    this.#lookUp.follow({
      client: this.#client.client,
      code,
      every: this.refresh,
      // A document that the page forgot when it changed the code must not be taken for the new one's.
      document: code === '' || this.document?.code === code ? this.document : undefined,
      problem: this.problem,
    });
    for (const part of this.#parts.filter(isAwaited)) void part.load().then(() => this.requestUpdate());
    const { elementStyles } = this.constructor as typeof SuyuanTrace;
    if (fullView.value && this.shadowRoot && !elementStyles.includes(fullView.value.styles)) {
      adoptStyles(this.shadowRoot, [...elementStyles, fullView.value.styles]);
    }
  }

  #report(): void {
    const { state } = this.#lookUp;
    const event =
      state.name === 'found'
        ? new TraceLoadEvent(state.document)
        : state.name === 'failed'
          ? new TraceErrorEvent(state.problem.code)
          : undefined;
    const told = JSON.stringify(event?.detail);
    if (event && told !== this.#reported) this.dispatchEvent(event);
    this.#reported = told;
  }

  #renderFound(document: TraceDocument, isStale: boolean): TemplateResult {
    const { language, messages } = this.#language;
    const view = fullView.value;
    if (this.variant === 'badge' || !view) {
      // Without a client, as on our own server, the page is on the same origin.
      const href = `${this.#client.client?.baseUrl ?? ''}/t/${document.code}`;
      return badgeView(document, { language, words: messages, href });
    }
    return view.traceView({ document, isStale, language, words: this.#viewWords(view) });
  }

  #renderFailed(problem: TraceProblem): TemplateResult {
    const { messages } = this.#language;
    const view = fullView.value;
    if (this.variant === 'badge' || !view) return quietBadge(messages.failed);
    const retry = () => this.#lookUp.retry();
    return view.problemView({ problem, code: this.code, words: this.#viewWords(view), retry });
  }

  #viewWords({ words }: FullView): ViewMessages {
    return this.#language.language === 'en' && english.value ? english.value.viewWords : words;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#lookUp;
    if (state.name === 'idle') return nothing;
    if (state.name === 'loading' || this.#parts.some(isAwaited)) {
      const { loading } = this.#language.messages;
      return html`<div class=${this.variant === 'badge' ? 'badge quiet' : 'waiting'} role="status"><span class="visually-hidden">${loading}</span></div>`;
    }
    return state.name === 'found'
      ? this.#renderFound(state.document, state.isStale)
      : this.#renderFailed(state.problem);
  }
}

export type { TraceProblem } from './trace-look-up.ts';
