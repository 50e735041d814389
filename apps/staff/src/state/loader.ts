import type { Place } from '../desk.ts';

/** Something asked of the server. */
export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Loader<T> {
  readonly state: Loading<T>;
  /** The value, once it is there. */
  readonly value: T | undefined;
  /** Asks again; what is there stays until the answer comes. */
  reload(): void;
  /** Replaces the value by a newer one that is known already. */
  put(value: T): void;
}

/** Asks at once, and again at each `reload`; a page that was left is not touched any more. */
export function createLoader<T>(place: Place, ask: (signal: AbortSignal) => Promise<T>): Loader<T> {
  let state: Loading<T> = { kind: 'loading' };
  let turn = 0;
  const settle = (mine: number, next: Loading<T>) => {
    if (place.signal.aborted || mine !== turn) return;
    state = next;
    place.refresh();
  };
  const reload = () => {
    turn += 1;
    const mine = turn;
    if (state.kind === 'failed') state = { kind: 'loading' };
    place.refresh();
    ask(place.signal).then(
      value => settle(mine, { kind: 'ready', value }),
      error => settle(mine, { kind: 'failed', error }),
    );
  };
  reload();
  return {
    get state() {
      return state;
    },
    get value() {
      return state.kind === 'ready' ? state.value : undefined;
    },
    reload,
    put(value) {
      turn += 1;
      settle(turn, { kind: 'ready', value });
    },
  };
}
