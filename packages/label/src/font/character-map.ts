import type { Table } from './sfnt.ts';

/** From code points to glyphs. Glyph 0 stands for none. */
export interface CharacterMap {
  glyphOf(codePoint: number): number;
  codePoints(): number[];
}

const segmentedCoverage = 12;
const segmentMapping = 4;

/** Reads the `cmap` table, formats 12 and 4: ISO/IEC 14496-22 §5.2.1. */
export const readCharacterMap = ({ view }: Table): CharacterMap | undefined => {
  const offsets = new Map<number, number>();
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const offset = view.getUint32(8 + 8 * index);
    offsets.set(view.getUint16(offset), offset);
  }
  // Nearly all text lies in the basic plane.
  const basic = new Uint16Array(0x10000);
  const others = new Map<number, number>();
  const set = (point: number, glyph: number) => {
    if (point < 0x10000) basic[point] = glyph;
    else others.set(point, glyph);
  };
  const whole = offsets.get(segmentedCoverage);
  const segments = offsets.get(segmentMapping);
  if (whole !== undefined) readCoverage(view, whole, set);
  else if (segments !== undefined) readSegments(view, segments, set);
  else return undefined;
  return {
    glyphOf: point => (point < 0x10000 ? (basic[point] ?? 0) : (others.get(point) ?? 0)),
    codePoints: () => [...[...basic.keys()].filter(point => basic[point] !== 0), ...others.keys()],
  };
};

type Setter = (point: number, glyph: number) => void;

const readCoverage = (view: DataView, offset: number, set: Setter): void => {
  const groups = view.getUint32(offset + 12);
  for (let at = offset + 16; at < offset + 16 + 12 * groups; at += 12) {
    const start = view.getUint32(at);
    const end = Math.min(view.getUint32(at + 4), 0x10ffff);
    const glyph = view.getUint32(at + 8);
    for (let point = start; point <= end; point += 1) set(point, glyph + point - start);
  }
};

const readSegments = (view: DataView, offset: number, set: Setter): void => {
  const doubled = view.getUint16(offset + 6);
  const [ends, starts] = [offset + 14, offset + 16 + doubled];
  const [deltas, ranges] = [starts + doubled, starts + 2 * doubled];
  for (let at = 0; at < doubled; at += 2) {
    const delta = view.getUint16(deltas + at);
    const range = view.getUint16(ranges + at);
    const start = view.getUint16(starts + at);
    for (let point = start; point <= view.getUint16(ends + at) && point < 0xffff; point += 1) {
      const listed = range === 0 ? point : view.getUint16(ranges + at + range + 2 * (point - start));
      set(point, listed === 0 ? 0 : (listed + delta) & 0xffff);
    }
  }
};
