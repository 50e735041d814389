import type { Weight } from '../model/text-style.ts';
import type { FontFace } from './font-face.ts';

export interface FoundGlyph {
  readonly face: FontFace;
  readonly glyph: number;
}

/** The faces that labels are set in. The first face of a weight that has a character gives the glyph. */
export interface FontSet {
  /** The face that a weight's lines are measured by. */
  main(weight: Weight): FontFace;
  /** Undefined where no face has the character: then it must not be printed as a box. */
  find(weight: Weight, codePoint: number): FoundGlyph | undefined;
  /** Characters of a text that no face has, each once. */
  missing(text: string): string[];
}

/** Marks that take no room and no glyph: variation selectors, joiners, soft hyphen. */
const isInvisible = (point: number): boolean =>
  (point >= 0xfe00 && point <= 0xfe0f) ||
  (point >= 0x200b && point <= 0x200f) ||
  (point >= 0xe0100 && point <= 0xe01ef) ||
  point === 0xad ||
  point === 0xfeff ||
  point === 0x2060;

export const isPrintable = (point: number): boolean => point >= 0x20 && !isInvisible(point);

/** A rare character is better in regular weight than missing: bold falls back on the regular faces. */
export const createFontSet = (faces: {
  readonly regular: readonly [FontFace, ...FontFace[]];
  readonly bold?: readonly FontFace[];
}): FontSet => {
  const chains: Record<Weight, readonly [FontFace, ...FontFace[]]> = {
    regular: faces.regular,
    bold: faces.bold?.[0] ? [faces.bold[0], ...faces.bold.slice(1), ...faces.regular] : faces.regular,
  };
  const caches: Record<Weight, Map<number, FoundGlyph | undefined>> = { regular: new Map(), bold: new Map() };
  const search = (weight: Weight, point: number): FoundGlyph | undefined => {
    for (const face of chains[weight]) {
      const glyph = face.glyphOf(point);
      if (glyph !== 0) return { face, glyph };
    }
    return undefined;
  };
  const find: FontSet['find'] = (weight, point) => {
    const cache = caches[weight];
    if (cache.has(point)) return cache.get(point);
    const found = search(weight, point);
    cache.set(point, found);
    return found;
  };
  return {
    main: weight => chains[weight][0],
    find,
    missing: text => {
      const characters = new Set(Array.from(text));
      return [...characters].filter(character => {
        const point = character.codePointAt(0) ?? 0;
        return isPrintable(point) && find('regular', point) === undefined;
      });
    },
  };
};
