/*
 * Which keys mean what while the canvas or the list of items has the focus. Pure.
 */
import type { Command } from './commands.ts';

/** The part of a keyboard event that matters here. */
export interface Keystroke {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/** What only the screen can do. */
export type ViewCommand =
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-fit'
  | 'zoom-actual'
  | 'save'
  | 'print'
  | 'properties'
  | 'keys';

export type KeyMeaning = Command | { readonly view: ViewCommand };

/** How far an arrow key moves, and how far with Alt, in mm. */
export const nudge = 0.5;
export const fineNudge = 0.1;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** With Control or Command. Letters by their place on the keyboard would differ from what is written on the keys. */
const withControl: Readonly<Record<string, KeyMeaning>> = {
  z: { do: 'undo' },
  y: { do: 'redo' },
  'shift+z': { do: 'redo' },
  a: { do: 'select-all' },
  d: { do: 'duplicate' },
  g: { do: 'group' },
  'shift+g': { do: 'ungroup' },
  l: { do: 'lock' },
  'shift+l': { do: 'unlock' },
  ']': { do: 'layer', to: 'forward' },
  '[': { do: 'layer', to: 'backward' },
  'shift+]': { do: 'layer', to: 'front' },
  'shift+[': { do: 'layer', to: 'back' },
  s: { view: 'save' },
  p: { view: 'print' },
  '=': { view: 'zoom-in' },
  '+': { view: 'zoom-in' },
  '-': { view: 'zoom-out' },
  '0': { view: 'zoom-fit' },
  '1': { view: 'zoom-actual' },
};

const plain: Readonly<Record<string, KeyMeaning>> = {
  Delete: { do: 'remove' },
  Backspace: { do: 'remove' },
  Escape: { do: 'select-none' },
  PageDown: { do: 'select-next' },
  PageUp: { do: 'select-previous' },
  Enter: { view: 'properties' },
  r: { do: 'rotate', isClockwise: true },
  R: { do: 'rotate', isClockwise: false },
  '?': { view: 'keys' },
};

const withShift: Readonly<Record<string, KeyMeaning>> = {
  PageDown: { do: 'select-next', isAdding: true },
  PageUp: { do: 'select-previous', isAdding: true },
};

/** Shift turns brackets into braces on most keyboards. */
const bracket: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };

/** The meaning of a key pressed on the canvas; `undefined` leaves it to the browser. */
export const meaningOf = (stroke: Keystroke): KeyMeaning | undefined => {
  const direction = arrows[stroke.key];
  const isControl = stroke.ctrlKey || stroke.metaKey;
  if (direction && isControl) {
    const [x, y] = direction;
    return { do: 'snap', along: x === 0 ? 'y' : 'x', direction: x + y === 1 ? 1 : -1 };
  }
  if (direction) {
    const step = stroke.altKey ? fineNudge : nudge;
    const [x, y] = [direction[0] * step, direction[1] * step];
    return { do: stroke.shiftKey ? 'grow' : 'move', x, y, isHeld: stroke.repeat };
  }
  if (isControl) {
    const letter = bracket[stroke.code] ?? stroke.key.toLowerCase();
    return withControl[`${stroke.shiftKey ? 'shift+' : ''}${letter}`] ?? withControl[stroke.key];
  }
  if (stroke.altKey) return undefined;
  return (stroke.shiftKey ? withShift[stroke.key] : undefined) ?? plain[stroke.key];
};
