import type { Place } from '../desk.ts';
import { createLoader, type Loader } from './loader.ts';

/** One page of a keyset list, as the contract's `page` answers it. */
export interface Portion<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

export interface List<T> {
  /** All portions so far as one. */
  readonly loader: Loader<Portion<T>>;
  readonly more: 'idle' | 'loading' | 'failed';
  readonly moreError: unknown;
  /** Fetches the next portion and appends it. */
  loadMore(): void;
}

/** A keyset list that grows on demand. */
export function createList<T>(
  place: Place,
  ask: (query: { cursor?: string }, signal: AbortSignal) => Promise<Portion<T>>,
): List<T> {
  let more: List<T>['more'] = 'idle';
  let moreError: unknown;
  const loader = createLoader<Portion<T>>(place, signal => ask({}, signal));
  const settle = (next: List<T>['more'], error?: unknown) => {
    more = next;
    moreError = error;
    if (!place.signal.aborted) place.refresh();
  };
  return {
    loader,
    get more() {
      return more;
    },
    get moreError() {
      return moreError;
    },
    loadMore() {
      const shown = loader.value;
      if (shown?.next === undefined || more === 'loading') return;
      settle('loading');
      ask({ cursor: shown.next }, place.signal).then(
        portion => {
          // A list that was reloaded meanwhile starts over: the answer belongs to the old one.
          if (loader.value === shown && !place.signal.aborted) loader.put(append(shown, portion));
          settle('idle');
        },
        error => settle('failed', error),
      );
    },
  };
}

/** Two portions as one: what follows is what follows the second. */
export function append<T>(shown: Portion<T>, portion: Portion<T>): Portion<T> {
  return { items: [...shown.items, ...portion.items], next: portion.next };
}
