// Tells a scan gun from a person typing, by rhythm. Reads no DOM and no clock: times come with the keys.
//
// A gun types as a keyboard does, but a key every 5–50 ms and usually Enter at the end. Under a Chinese input method the
// page sees no characters, only `Process`; the physical key is still told, so the text is taken from there.

/** A key press as the page sees it. */
export interface GunKey {
  readonly key: string;
  /** The physical key, `Digit5`, `KeyA`; the same under every input method. */
  readonly code: string;
  readonly shift: boolean;
  /** Held with Control, Alt or Meta, or repeated by being held down: never a gun. */
  readonly modified: boolean;
  readonly time: number;
}

/** What the keys so far are. */
export type GunState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'burst'; readonly text: string; readonly started: number; readonly last: number }
  /** A whole code, ended by Enter or Tab, or by silence (see {@link settle}). */
  | { readonly kind: 'scanned'; readonly text: string };

export const QUIET: GunState = { kind: 'quiet' };

/** Longest time between two keys of a gun; the slowest are set to 50 ms and timers jitter. */
export const LONGEST_GAP = 75;
/** Fewer characters than any code has are a person's luck. */
const SHORTEST = 6;
/** A person can hit two keys at once, but not keep up this pace. */
const MEAN_GAP = 60;

/** The state after one more key. */
export function pressKey(state: GunState, key: GunKey): GunState {
  if (key.modified) return QUIET;
  const burst = state.kind === 'burst' && key.time - state.last <= LONGEST_GAP ? state : undefined;
  if (key.key === 'Enter' || key.code === 'Enter' || key.code === 'NumpadEnter' || key.code === 'Tab')
    return burst && isGun(burst) ? { kind: 'scanned', text: burst.text } : QUIET;
  const character = characterOf(key);
  // Shift is a key press of its own between the characters.
  if (character === undefined) return key.code.startsWith('Shift') ? state : QUIET;
  return {
    kind: 'burst',
    text: (burst?.text ?? '') + character,
    started: burst?.started ?? key.time,
    last: key.time,
  };
}

/** The state after silence: guns without a suffix key just stop. */
export function settle(state: GunState, time: number): GunState {
  if (state.kind !== 'burst' || time - state.last <= LONGEST_GAP) return state;
  return isGun(state) ? { kind: 'scanned', text: state.text } : QUIET;
}

/** Whether a burst is too long and too fast for a person. */
function isGun(burst: { readonly text: string; readonly started: number; readonly last: number }): boolean {
  return burst.text.length >= SHORTEST && burst.last - burst.started <= (burst.text.length - 1) * MEAN_GAP;
}

/** What the physical keys of a US keyboard mean, which is what guns pretend to be: plain, then with Shift. */
const SIGNS: Readonly<Record<string, string>> = {
  Minus: '-_',
  Equal: '=+',
  BracketLeft: '[{',
  BracketRight: ']}',
  Backslash: '\\|',
  Semicolon: ';:',
  Quote: '\'"',
  Backquote: '`~',
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
  Space: '  ',
  NumpadDecimal: '..',
  NumpadDivide: '//',
  NumpadSubtract: '--',
  NumpadAdd: '++',
  NumpadMultiply: '**',
};
const SHIFTED_DIGITS = ')!@#$%^&*(';

function characterOf({ key, code, shift }: GunKey): string | undefined {
  if ([...key].length === 1 && key.charCodeAt(0) < 0x80) return key;
  // Full-width digits, `Process`, `Unidentified`: an input method stands between.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return shift && code.startsWith('Digit') ? SHIFTED_DIGITS.charAt(Number(digit)) : digit;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shift ? letter : letter.toLowerCase();
  return SIGNS[code]?.charAt(shift ? 1 : 0);
}
