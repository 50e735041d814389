// Which passes are tried on a picture, in which order. Pure data and the rule that picks from it.
// The order comes from test/bench/scanner: what finds most of what is still missing per millisecond comes first.

import type { Search } from './qr/mend.ts';

/** Which codes a pass looks for: one look is much cheaper than all. */
export type Look = 'qr' | 'matrix' | 'linear' | 'all' | 'all-but-qr';

/** A change made to the picture before the engine sees it. */
export type Change =
  | { readonly kind: 'centre'; readonly part: number }
  /** The n-th region that looks like bars, laid straight; a picture without one ends the pass. */
  | { readonly kind: 'bars'; readonly nth: number; readonly scale: number }
  /** The code in the n-th such region as our own reader of blurred bars has read it, drawn anew. */
  | { readonly kind: 'redraw'; readonly nth: number }
  /** The first QR code that our own locator can read and mend, drawn anew; a picture without one ends the pass. */
  | { readonly kind: 'mend'; readonly search: Search }
  | { readonly kind: 'enlarge' }
  | { readonly kind: 'halve' }
  | { readonly kind: 'sharpen'; readonly radius: number; readonly strength: number }
  | { readonly kind: 'threshold'; readonly radius: number; readonly bias: number }
  | { readonly kind: 'equalise'; readonly radius: number; readonly limit: number }
  | { readonly kind: 'blur'; readonly radius: number }
  | { readonly kind: 'stretch' }
  | { readonly kind: 'invert' }
  | { readonly kind: 'denoise' }
  | { readonly kind: 'turn'; readonly degrees: number; readonly scale: number };

/**
 * Whose word a bar code is taken on: passes under one name share their mistakes and count once (test/bench/scanner).
 */
export type Witness = 'plain' | 'threshold' | 'soft' | 'sharp';

export interface Pass {
  readonly name: string;
  readonly look: Look;
  readonly witness: Witness;
  readonly changes: readonly Change[];
  readonly binarizer: 'local' | 'histogram' | 'fixed';
  /** The engine's own closing filter. */
  readonly denoise: boolean;
  /** How many times as long as the longest pass before it it may take. */
  readonly reserve: number;
}

function pass(
  name: string,
  look: Look,
  witness: Witness,
  changes: readonly Change[] = [],
  engine: { readonly binarizer?: Pass['binarizer']; readonly denoise?: boolean } = {},
): Pass {
  const { binarizer = 'local', denoise = false } = engine;
  // What it costs to look for codes of our own depends on what is in the picture; an enlarged one has four times the pixels.
  const reserve = changes.some(({ kind }) => kind === 'mend' || kind === 'redraw' || kind === 'enlarge') ? 2 : 1;
  return { name, look, witness, changes, binarizer, denoise, reserve };
}

const enlarge: Change = { kind: 'enlarge' };
const halve: Change = { kind: 'halve' };
const centre: Change = { kind: 'centre', part: 0.5 };
const soften: Change = { kind: 'blur', radius: 1 };
const sharpen = (radius: number, strength: number): Change => ({ kind: 'sharpen', radius, strength });
const threshold = (radius: number, bias = 4): Change => ({ kind: 'threshold', radius, bias });
const equalise = (radius: number): Change => ({ kind: 'equalise', radius, limit: 8 });
const turn = (degrees: number): Change => ({ kind: 'turn', degrees, scale: 1 });
const bars = (nth: number, scale = 2): Change => ({ kind: 'bars', nth, scale });
const mend = (
  radii: readonly number[],
  how: { readonly isCoarse?: boolean; readonly isGuessing?: boolean } = {},
): Change => ({
  kind: 'mend',
  search: { radii, isCoarse: how.isCoarse ?? false, isGuessing: how.isGuessing ?? false },
});
/** For pictures that are black and white already. */
const fixed = { binarizer: 'fixed' } as const;

const plainQr = pass('plain-qr', 'qr', 'plain');
/** Where people aim: a quarter of the frame, in a quarter of the time. */
const aimedQr = pass('aimed-qr', 'qr', 'plain', [centre]);
const plainRest = pass('plain-rest', 'all-but-qr', 'plain');
const inked = pass('threshold', 'matrix', 'threshold', [threshold(8)], fixed);
const inkedClosed = pass('threshold-closed', 'matrix', 'threshold', [threshold(16, 5)], { ...fixed, denoise: true });
const barsSharp = (nth: number) =>
  pass(`bars-sharp-${nth}`, 'linear', 'sharp', [bars(nth), sharpen(3, 2), threshold(18)], fixed);
const barsInked = (nth: number) =>
  pass(`bars-threshold-${nth}`, 'linear', 'threshold', [bars(nth), threshold(18)], fixed);
const barsLarge = pass('bars-large', 'linear', 'sharp', [bars(0, 3), sharpen(3, 1), threshold(26)], fixed);
const barsSmall = pass('bars-small', 'linear', 'sharp', [bars(0, 1.5), sharpen(2, 2), threshold(11)], fixed);
const mended = pass('mended', 'qr', 'plain', [soften, mend([5, 12, 30], { isCoarse: true })], fixed);
const mendedFine = pass('mended-fine', 'qr', 'plain', [{ kind: 'blur', radius: 2 }, mend([10, 24, 60])], fixed);
/** Light print on dark paper. */
const mendedNegative = pass(
  'mended-negative',
  'qr',
  'plain',
  [{ kind: 'invert' }, soften, mend([5, 12, 30], { isCoarse: true })],
  fixed,
);
/** One threshold is what a live frame has time for. */
const mendedQuick = pass('mended-quick', 'qr', 'plain', [soften, mend([12], { isCoarse: true })], fixed);
const guessed = pass(
  'mended-guessed',
  'qr',
  'plain',
  [{ kind: 'blur', radius: 2 }, mend([5, 12, 30], { isCoarse: true, isGuessing: true })],
  fixed,
);
const barsRedrawn = (nth: number) => pass(`bars-redrawn-${nth}`, 'linear', 'plain', [{ kind: 'redraw', nth }], fixed);
const barsPlain = pass('bars-plain', 'linear', 'plain', [bars(0)]);

/** Both are always run on a still, so that QR codes and others in one picture are all found. */
export const FIRST_PASSES: readonly Pass[] = [plainQr, plainRest];

/** A still is then tried until something is found or the time is up. */
export const STILL_PASSES: readonly Pass[] = [
  mended,
  barsRedrawn(0),
  barsSharp(0),
  barsInked(0),
  inked,
  inkedClosed,
  pass('histogram', 'matrix', 'plain', [], { binarizer: 'histogram' }),
  pass('halved', 'matrix', 'soft', [halve]),
  pass('equalised', 'matrix', 'plain', [equalise(24)]),
  guessed,
  barsPlain,
  mendedFine,
  mendedNegative,
  barsLarge,
  barsSmall,
  barsRedrawn(1),
  pass('sharp-enlarged', 'matrix', 'sharp', [sharpen(2, 2), enlarge]),
  pass('sharp-threshold', 'linear', 'sharp', [sharpen(2, 2), threshold(14)], fixed),
  pass('sharp', 'linear', 'sharp', [sharpen(2, 2)]),
  pass('closed', 'matrix', 'plain', [], { denoise: true }),
  barsSharp(1),
  barsInked(1),
  pass('soft', 'matrix', 'soft', [soften]),
  pass('enlarged-sharp-threshold', 'linear', 'sharp', [enlarge, sharpen(3, 2), threshold(24)], fixed),
  pass('enlarged-sharp', 'all', 'sharp', [enlarge, sharpen(3, 2)]),
  barsSharp(2),
  pass('enlarged-crisp', 'matrix', 'sharp', [enlarge, sharpen(2, 1)], { denoise: true }),
  pass('sharper', 'all', 'sharp', [sharpen(3, 3)]),
  pass('turned-45', 'linear', 'threshold', [turn(45), threshold(14)], fixed),
  pass('enlarged-threshold', 'matrix', 'threshold', [enlarge, threshold(14)], fixed),
  pass('turned-60', 'linear', 'threshold', [turn(60), threshold(14)], fixed),
  pass('turned-15', 'linear', 'plain', [turn(15)]),
  pass('enlarged-equalised', 'matrix', 'plain', [enlarge, equalise(24)]),
  pass('turned-75', 'linear', 'plain', [turn(75)]),
  pass('turned-30', 'linear', 'threshold', [turn(30), threshold(14)], fixed),
  pass('enlarged-soft-threshold', 'matrix', 'soft', [enlarge, soften, threshold(20, 3)], fixed),
];

/**
 * What live frames take turns with after the plain QR pass that every frame gets.
 * Each is cheap enough that the next frame is hardly kept waiting. An odd number of them, so that each comes first in turn.
 */
export const LIVE_PASSES: readonly Pass[] = [
  barsSharp(0),
  inked,
  pass('centre-enlarged', 'matrix', 'sharp', [centre, sharpen(2, 2), enlarge]),
  barsInked(0),
  inkedClosed,
  plainRest,
  mendedQuick,
  barsPlain,
  pass('soft', 'matrix', 'soft', [soften]),
  barsSharp(1),
  pass('closed', 'qr', 'plain', [], { denoise: true }),
  pass('centre-threshold', 'matrix', 'threshold', [centre, enlarge, threshold(14)], fixed),
  barsInked(1),
  mendedQuick,
  barsRedrawn(0),
];

/** Small, shaken and full of grain: averaged over more pixels than a module has, then made crisp again. */
const centreFaint = pass('centre-faint', 'qr', 'sharp', [centre, enlarge, { kind: 'blur', radius: 2 }, sharpen(4, 2)]);

/**
 * The passes for the n-th frame since the camera opened, until one finds something. Every other frame is looked at first where
 * people aim, so that of several codes the one in the middle is read, and then whole; the frames between at once whole, so that
 * those around it are seen as well. The plain passes come first, so that an easy code is read at once; a machine too slow for
 * more gets round to the others in every second frame. In dim light every other pair of frames gets the pass that reads there
 * first of all.
 */
export function passesForFrame(turn: number, isSlow: boolean, isDim: boolean): readonly [Pass, ...Pass[]] {
  const extra = isDim && turn % 4 < 2 ? centreFaint : (LIVE_PASSES[turn % LIVE_PASSES.length] ?? plainQr);
  if (turn % 2 === 0) return [aimedQr, plainQr, extra];
  return isSlow ? [extra, plainQr] : [plainQr, extra];
}
