import { readCharacterMap } from './character-map.ts';
import { type Contour, type GlyphData, readGlyphData, readOutline } from './outline.ts';
import { readTables, type Table } from './sfnt.ts';

/** A TrueType font: metrics, outlines, and the raw tables that an embedded subset is cut from. All lengths in font units. */
export interface FontFace {
  /** Names the face in one font set. */
  readonly id: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative: below the baseline. */
  readonly descent: number;
  readonly capHeight: number;
  readonly bounds: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
  readonly glyphCount: number;
  /** 0 where the font has no glyph. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  leftBearingOf(glyph: number): number;
  outlineOf(glyph: number): readonly Contour[];
  codePoints(): number[];
  readonly data: GlyphData;
  table(tag: string): Table | undefined;
}

export type FontResult =
  | { readonly ok: true; readonly face: FontFace }
  /** No TrueType file (woff2 and CFF are none), or one that is cut short. */
  | { readonly ok: false; readonly reason: 'font.not_truetype' | 'font.damaged' };

/** Reads a TrueType file. Keeps the bytes: they must not change afterwards. */
export const parseFontFace = (id: string, file: Uint8Array): FontResult => {
  try {
    return readFace(id, file);
  } catch (error) {
    // Numbers that point outside the file.
    if (error instanceof RangeError) return { ok: false, reason: 'font.damaged' };
    throw error;
  }
};

const readFace = (id: string, file: Uint8Array): FontResult => {
  const tables = readTables(file);
  if (!tables) return { ok: false, reason: 'font.not_truetype' };
  const [head, hhea, maxp, hmtx, cmap] = ['head', 'hhea', 'maxp', 'hmtx', 'cmap'].map(tag => tables.get(tag));
  const [glyf, loca, os2] = ['glyf', 'loca', 'OS/2'].map(tag => tables.get(tag));
  if (!head || !hhea || !maxp || !hmtx || !cmap || !glyf || !loca) return { ok: false, reason: 'font.not_truetype' };
  const characters = readCharacterMap(cmap);
  if (!characters) return { ok: false, reason: 'font.not_truetype' };
  const data = readGlyphData(glyf, loca, head.view.getInt16(50) === 1);
  const metrics = hhea.view.getUint16(34);
  const ascent = hhea.view.getInt16(4);
  const outlines = new Map<number, readonly Contour[]>();
  const metricOffset = (glyph: number) => 4 * Math.min(glyph, metrics - 1);
  const face: FontFace = {
    id,
    unitsPerEm: head.view.getUint16(18),
    ascent,
    descent: hhea.view.getInt16(6),
    capHeight: os2 && os2.view.getUint16(0) >= 2 ? os2.view.getInt16(88) : Math.round(0.66 * ascent),
    bounds: [head.view.getInt16(36), head.view.getInt16(38), head.view.getInt16(40), head.view.getInt16(42)],
    glyphCount: maxp.view.getUint16(4),
    glyphOf: characters.glyphOf,
    advanceOf: glyph => hmtx.view.getUint16(metricOffset(glyph)),
    leftBearingOf: glyph =>
      glyph < metrics ? hmtx.view.getInt16(4 * glyph + 2) : hmtx.view.getInt16(4 * metrics + 2 * (glyph - metrics)),
    outlineOf: glyph => {
      const known = outlines.get(glyph);
      if (known) return known;
      const outline = readOutline(data, glyph);
      outlines.set(glyph, outline);
      return outline;
    },
    codePoints: characters.codePoints,
    data,
    table: tag => tables.get(tag),
  };
  return { ok: true, face };
};
