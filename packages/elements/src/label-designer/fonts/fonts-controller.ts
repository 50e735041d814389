import type { FontSet } from '@suyuan/label/font';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LabelFonts, loadLabelFonts, withRareCharacters } from './label-fonts.ts';

type FontsState =
  | { readonly at: 'idle' | 'loading' | 'failed' }
  | { readonly at: 'ready'; readonly fonts: LabelFonts; readonly rare: 'unasked' | 'asked' };

/** Brings the fonts while the element is in the page, and the rare characters once a label needs one. */
export class FontsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onFailure: () => void;
  #abort: AbortController | undefined;
  #state: FontsState = { at: 'idle' };

  constructor(host: ReactiveControllerHost, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  get set(): FontSet | undefined {
    return this.#state.at === 'ready' ? this.#state.fonts.set : undefined;
  }

  get hasFailed(): boolean {
    return this.#state.at === 'failed';
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    if (this.#state.at !== 'ready') void this.load();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.#state.at === 'loading') this.#state = { at: 'idle' };
  }

  async load(): Promise<void> {
    const signal = this.#abort?.signal;
    if (!signal || this.#state.at === 'loading') return;
    this.#become({ at: 'loading' });
    try {
      const fonts = await loadLabelFonts(signal);
      if (!signal.aborted) this.#become({ at: 'ready', fonts, rare: 'unasked' });
    } catch {
      if (signal.aborted) return;
      this.#become({ at: 'failed' });
      this.#onFailure();
    }
  }

  /** Asks for the rare characters once; a label goes on without them if they do not come, and the checks say so. */
  async wantRare(): Promise<void> {
    const signal = this.#abort?.signal;
    const state = this.#state;
    if (!signal || state.at !== 'ready' || state.rare === 'asked') return;
    this.#state = { ...state, rare: 'asked' };
    const fonts = await withRareCharacters(state.fonts, signal).catch(() => undefined);
    if (fonts && !signal.aborted) this.#become({ at: 'ready', fonts, rare: 'asked' });
  }

  #become(state: FontsState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
