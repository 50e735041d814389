// Which passes are tried on a picture, in which order. Pure data and the rule that picks from it.
// The order comes from test/bench/scanner: what finds most of what is still missing per millisecond comes first.

/** Which codes a pass looks for: one look is much cheaper than all. */
export type Look = 'qr' | 'matrix' | 'linear' | 'all';

/** A change made to the picture before the engine sees it. */
export type Change =
  | { readonly kind: 'centre'; readonly part: number }
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

export interface Pass {
  /** Unique; passes of different names count as different witnesses. */
  readonly name: string;
  readonly look: Look;
  readonly changes: readonly Change[];
  readonly binarizer: 'local' | 'histogram' | 'fixed';
  /** The engine's own closing filter. */
  readonly denoise: boolean;
}

function pass(
  name: string,
  look: Look,
  changes: readonly Change[] = [],
  engine: { readonly binarizer?: Pass['binarizer']; readonly denoise?: boolean } = {},
): Pass {
  return { name, look, changes, binarizer: engine.binarizer ?? 'local', denoise: engine.denoise ?? false };
}

const enlarge: Change = { kind: 'enlarge' };
const centre: Change = { kind: 'centre', part: 0.5 };
const crisp: Change = { kind: 'sharpen', radius: 2, strength: 1 };

const plain = pass('plain', 'all');
const plainQr = pass('plain-qr', 'qr');

/** A still is tried until something is found or the time is up. */
export const STILL_PASSES: readonly Pass[] = [
  plain,
  pass('enlarged-sharp', 'all', [enlarge, crisp]),
  pass('denoised', 'matrix', [], { denoise: true }),
  pass('histogram', 'matrix', [], { binarizer: 'histogram' }),
  pass('equalised', 'matrix', [{ kind: 'equalise', radius: 24, limit: 8 }]),
  pass('threshold', 'matrix', [{ kind: 'threshold', radius: 12, bias: 6 }], { binarizer: 'fixed' }),
  pass('turned-45', 'linear', [{ kind: 'turn', degrees: 45, scale: 1 }]),
  pass('turned-60', 'linear', [{ kind: 'turn', degrees: 60, scale: 1 }]),
  pass('turned-15', 'linear', [{ kind: 'turn', degrees: 15, scale: 1 }]),
  pass('halved', 'matrix', [{ kind: 'halve' }]),
  pass('turned-30', 'linear', [{ kind: 'turn', degrees: 30, scale: 1 }]),
  pass('turned-75', 'linear', [{ kind: 'turn', degrees: 75, scale: 1 }]),
];

/**
 * What live frames take turns with after the plain QR pass that every frame gets.
 * Each is cheap enough that the next frame is not kept waiting.
 */
export const LIVE_PASSES: readonly Pass[] = [
  pass('centre-enlarged', 'matrix', [centre, enlarge, crisp]),
  pass('plain-linear', 'linear'),
  pass('plain-matrix', 'matrix'),
  pass('centre-turned-45', 'linear', [centre, { kind: 'turn', degrees: 45, scale: 1.5 }]),
  pass('denoised', 'matrix', [], { denoise: true }),
  pass('centre-equalised', 'matrix', [centre, { kind: 'equalise', radius: 24, limit: 8 }]),
  pass('plain-linear', 'linear'),
  pass('centre-enlarged-linear', 'linear', [centre, enlarge]),
  pass('histogram', 'matrix', [], { binarizer: 'histogram' }),
  pass('centre-turned-15', 'linear', [centre, { kind: 'turn', degrees: 15, scale: 1.5 }]),
  pass('centre-threshold', 'matrix', [centre, enlarge, { kind: 'threshold', radius: 16, bias: 4 }], {
    binarizer: 'fixed',
  }),
  pass('centre-turned-60', 'linear', [centre, { kind: 'turn', degrees: 60, scale: 1.5 }]),
];

/** The passes for the n-th frame since the camera opened. */
export function passesForFrame(turn: number): readonly Pass[] {
  const extra = LIVE_PASSES[turn % LIVE_PASSES.length];
  return extra ? [plainQr, extra] : [plainQr];
}
