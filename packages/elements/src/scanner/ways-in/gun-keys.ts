// Listens for a scan gun on the whole page, so that nobody has to find the field first.
import { type GunState, LONGEST_GAP, pressKey, QUIET, settle } from './gun.ts';

/** Keys that one scanner has taken are not another's, where a page has several. */
const taken = new WeakSet<Event>();

export interface GunKeys {
  /** Whether a key on this path belongs to the scanner: not to a field of the host page, nor to another scanner. */
  readonly isOurs: (path: readonly EventTarget[]) => boolean;
  readonly onScan: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Hears key presses anywhere in the document until the signal says stop. */
export function listenToGun(document: Document, { isOurs, onScan, signal }: GunKeys): void {
  let state: GunState = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deliver = () => {
    if (state.kind !== 'scanned') return;
    const { text } = state;
    state = QUIET;
    onScan(text);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (taken.has(event) || !isOurs(event.composedPath())) return;
    taken.add(event);
    clearTimeout(timer);
    state = pressKey(state, {
      key: event.key,
      code: event.code,
      shift: event.shiftKey,
      modified: event.ctrlKey || event.altKey || event.metaKey || event.repeat,
      time: event.timeStamp,
    });
    if (state.kind === 'scanned') {
      // The gun's Enter must press no button and send no form.
      event.preventDefault();
      event.stopPropagation();
      deliver();
      return;
    }
    timer = setTimeout(() => {
      state = settle(state, Number.POSITIVE_INFINITY);
      deliver();
    }, LONGEST_GAP * 2);
  };
  document.addEventListener('keydown', handleKey, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
