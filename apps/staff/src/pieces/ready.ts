import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../desk.ts';
import type { List } from '../state/list.ts';
import type { Loader } from '../state/loader.ts';
import { busy, failureNote } from './notes.ts';

/** The value once it is there; until then progress, or what went wrong and a way to try again. */
export function whenReady<T>(speech: Speech, loader: Loader<T>, show: (value: T) => unknown): unknown {
  const { state } = loader;
  if (state.kind === 'loading') return busy(speech.words);
  if (state.kind === 'failed') return failureNote(speech.words, state.error, () => loader.reload());
  return show(state.value);
}

/** The button under a keyset list, while there is more of it. */
export function moreButton<T>(speech: Speech, list: List<T>): TemplateResult | typeof nothing {
  if (list.loader.value?.next === undefined) return nothing;
  const { frame } = speech.words;
  return html`<div class="more">
    ${list.more === 'failed' ? failureNote(speech.words, list.moreError) : nothing}
    <button type="button" aria-disabled=${list.more === 'loading'} @click=${() => list.loadMore()}>
      ${list.more === 'loading' ? frame.loadingMore : frame.more}
    </button>
  </div>`;
}
