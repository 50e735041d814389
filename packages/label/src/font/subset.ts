import type { FontFace } from './font-face.ts';
import { componentsOf } from './outline.ts';

/** Tables that a PDF reader needs of an embedded TrueType font, ISO 32000-1 §9.9. Characters are named by glyph there. */
const copied = ['cvt ', 'fpgm', 'prep'] as const;

/**
 * A TrueType file with the given glyphs alone, in this order behind glyph 0; parts of composite glyphs are added at the end.
 * Its glyph 1 is `glyphs[0]`.
 */
export const subsetFont = (face: FontFace, glyphs: readonly number[]): Uint8Array => {
  const order = [0, ...glyphs];
  const places = new Map(order.map((glyph, place) => [glyph, place]));
  for (let place = 0; place < order.length; place += 1) {
    for (const { glyph } of componentsOf(face.data(order[place]!))) {
      if (!places.has(glyph)) places.set(glyph, order.push(glyph) - 1);
    }
  }
  const pieces = order.map(glyph => {
    const source = face.data(glyph);
    // Padded to four bytes, so that every offset is even and every table aligned.
    const piece = new Uint8Array(Math.ceil(source.length / 4) * 4);
    piece.set(source);
    const view = new DataView(piece.buffer);
    for (const { glyph: part, at } of componentsOf(source)) view.setUint16(at, places.get(part)!);
    return piece;
  });
  const loca = new DataView(new ArrayBuffer(4 * (order.length + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * order.length));
  let length = 0;
  for (const [place, piece] of pieces.entries()) {
    const glyph = order[place]!;
    loca.setUint32(4 * place, length);
    hmtx.setUint16(4 * place, face.advanceOf(glyph));
    hmtx.setInt16(4 * place + 2, face.leftBearingOf(glyph));
    length += piece.length;
  }
  loca.setUint32(4 * order.length, length);
  const glyf = new Uint8Array(length);
  for (const [place, piece] of pieces.entries()) glyf.set(piece, loca.getUint32(4 * place));
  const head = clone(face, 'head');
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  const hhea = clone(face, 'hhea');
  hhea.setUint16(34, order.length);
  const maxp = clone(face, 'maxp');
  maxp.setUint16(4, order.length);
  const tables: [string, Uint8Array][] = [
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(hmtx)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ];
  for (const tag of copied) {
    const table = face.table(tag);
    if (table) tables.push([tag, table.bytes]);
  }
  return assemble(tables.sort(([one], [other]) => (one < other ? -1 : 1)));
};

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);

const clone = (face: FontFace, tag: string): DataView => {
  const source = face.table(tag)?.bytes ?? new Uint8Array(0);
  const copy = new Uint8Array(source.length);
  copy.set(source);
  return new DataView(copy.buffer);
};

/** ISO/IEC 14496-22 §4.5: the directory, then the tables on addresses divisible by four. */
const assemble = (tables: readonly (readonly [string, Uint8Array])[]): Uint8Array => {
  const headerLength = 12 + 16 * tables.length;
  const aligned = (length: number) => Math.ceil(length / 4) * 4;
  const total = tables.reduce((sum, [, bytes]) => sum + aligned(bytes.length), headerLength);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  const exponent = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** exponent);
  view.setUint16(8, exponent);
  view.setUint16(10, 16 * tables.length - 16 * 2 ** exponent);
  let offset = headerLength;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const at = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(at + letter, tag.charCodeAt(letter));
    file.set(bytes, offset);
    view.setUint32(at + 4, checksum(view, offset, aligned(bytes.length)));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    offset += aligned(bytes.length);
  }
  const headAt = tables.findIndex(([tag]) => tag === 'head');
  if (headAt >= 0)
    view.setUint32(view.getUint32(12 + 16 * headAt + 8) + 8, (0xb1b0afba - checksum(view, 0, total)) >>> 0);
  return file;
};

const checksum = (view: DataView, offset: number, length: number): number => {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};
