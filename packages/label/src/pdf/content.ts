import { darkRects } from '../layout/dark-rects.ts';
import type { FrameRect, GlyphRun, LaidOutItem, LayoutMark } from '../layout/index.ts';
import type { FontTable } from './font-table.ts';
import { factor, glyphHex, num } from './pdf-text.ts';

/*
 * Marks as content operators, ISO 32000-1 annex A, in millimetres of the label. PDF counts upwards, so that each y is taken from
 * the label's height.
 */

/** Spacing that differs by less than this is rounding. */
const sameSpace = 1e-4;

/** Control points of a quarter circle. */
const kappa = 0.5523;

/** The operators of one item. */
export const drawItem = (item: LaidOutItem, fonts: FontTable, height: number): string =>
  item.marks.map(mark => drawMark(mark, fonts, height)).join('');

const drawMark = (mark: LayoutMark, fonts: FontTable, height: number): string => {
  switch (mark.mark) {
    case 'glyphs':
      return drawRun(mark, fonts, height);
    case 'rect': {
      const path = rectPath(mark.x, height - mark.y - mark.h, mark.w, mark.h, mark.radius);
      return mark.ink === 'white' ? `1 g ${path}f 0 g\n` : `${path}f\n`;
    }
    case 'frame':
      return drawFrame(mark, height);
    case 'modules':
      return drawCells(mark, mark.modules, mark.moduleWidth, mark.moduleHeight, height);
    case 'picture':
      return drawCells(mark, mark.dots, mark.w / mark.columns, mark.h / mark.rows, height);
  }
};

const drawRun = (run: GlyphRun, fonts: FontTable, height: number): string => {
  if (run.glyphs.length === 0) return '';
  const { face, size } = run;
  const codes = fonts.codesOf(face, run.glyphs, run.text);
  const scale = size / face.unitsPerEm;
  const spaces = run.glyphs.slice(0, -1).map((glyph, index) => {
    const advance = face.advanceOf(glyph) * scale;
    return (run.offsets[index + 1] ?? 0) - (run.offsets[index] ?? 0) - advance;
  });
  const first = spaces[0] ?? 0;
  const isEven = spaces.every(space => Math.abs(space - first) < sameSpace);
  const [x, y] = [num(run.x), num(height - run.y)];
  const place = run.rotation === 0 ? `${x} ${y} Td` : `${turns[run.rotation]} ${x} ${y} Tm`;
  const spacing = isEven && Math.abs(first) >= sameSpace ? `${num(first)} Tc ` : '';
  const shown = isEven ? `<${glyphHex(codes)}>Tj` : `[${spacedHex(codes, spaces, size)}]TJ`;
  const text = `BT ${fonts.nameOf(face)} ${num(size)} Tf ${spacing}${place} ${shown}${spacing && ' 0 Tc'} ET\n`;
  return run.ink === 'white' ? `1 g ${text}0 g\n` : text;
};

/** Clockwise as seen, in a world that counts upwards. */
const turns = { 90: '0 -1 1 0', 180: '-1 0 0 -1', 270: '0 1 -1 0' } as const;

/** Positive numbers move back, in thousandths of the size. */
const spacedHex = (codes: readonly number[], spaces: readonly number[], size: number): string =>
  codes
    .map((code, index) => {
      const move = Math.round((-1000 * (spaces[index] ?? 0)) / size);
      return `<${glyphHex([code])}>${move === 0 ? '' : move}`;
    })
    .join('');

const rectPath = (x: number, y: number, w: number, h: number, radius: number): string => {
  if (radius <= 0) return `${num(x)} ${num(y)} ${num(w)} ${num(h)} re `;
  const [right, top] = [x + w, y + h];
  const pull = radius * (1 - kappa);
  const curve = (...numbers: number[]) => `${numbers.map(num).join(' ')} c `;
  return (
    `${num(x + radius)} ${num(y)} m ${num(right - radius)} ${num(y)} l ` +
    curve(right - pull, y, right, y + pull, right, y + radius) +
    `${num(right)} ${num(top - radius)} l ` +
    curve(right, top - pull, right - pull, top, right - radius, top) +
    `${num(x + radius)} ${num(top)} l ` +
    curve(x + pull, top, x, top - pull, x, top - radius) +
    `${num(x)} ${num(y + radius)} l ` +
    curve(x, y + pull, x + pull, y, x + radius, y) +
    'h '
  );
};

const drawFrame = ({ x, y, w, h, thickness, radius }: FrameRect, height: number): string => {
  const inset = thickness / 2;
  const path = rectPath(x + inset, height - y - h + inset, w - thickness, h - thickness, Math.max(0, radius - inset));
  return `${num(thickness)} w ${path}S\n`;
};

const drawCells = (
  { x, y, columns, rows }: { readonly x: number; readonly y: number; readonly columns: number; readonly rows: number },
  cells: Uint8Array,
  width: number,
  cellHeight: number,
  height: number,
): string => {
  const path = rectanglesText(darkRects(columns, rows, cells));
  // Cells count downwards.
  return `q ${factor(width)} 0 0 -${factor(cellHeight)} ${num(x)} ${num(height - y)} cm\n${path}f Q\n`;
};

const decoder = new TextDecoder();
const space = 0x20;
const zero = 0x30;
/** ` re` and a line feed. */
const ending = [0x20, 0x72, 0x65, 0x0a] as const;

/**
 * `column row width height re` for each rectangle. A symbol has some two hundred, every label another symbol: written as bytes, since
 * as many small strings would keep the garbage collector busy.
 */
const rectanglesText = (rects: readonly number[]): string => {
  // Five digits and a space a number at most: no grid has more cells a side.
  const bytes = new Uint8Array(rects.length * 7);
  let at = 0;
  for (let index = 0; index < rects.length; index += 1) {
    at = writeWhole(bytes, at, rects[index]!);
    if (index % 4 < 3) bytes[at++] = space;
    else for (const byte of ending) bytes[at++] = byte;
  }
  return decoder.decode(bytes.subarray(0, at));
};

const writeWhole = (bytes: Uint8Array, start: number, value: number): number => {
  let at = start;
  if (value >= 10) at = writeWhole(bytes, at, Math.floor(value / 10));
  bytes[at] = zero + (value % 10);
  return at + 1;
};
