import type { Contour, FontFace } from '../font/index.ts';
import { darkRects } from '../layout/dark-rects.ts';
import type { FilledRect, FrameRect, GlyphRun, LabelLayout, LayoutMark } from '../layout/index.ts';
import { dotsPerMm } from '../model/index.ts';
import { type Bitmap, createBitmap, fillRect, stamp } from './bitmap.ts';
import { type FilledOutline, fillOutline } from './fill-outline.ts';

/** Glyphs that are kept as dots. */
const maxKept = 4000;

/** Draws labels as dots at one resolution, and keeps the glyphs that it has drawn. */
export interface Rasterizer {
  readonly dpi: number;
  draw(layout: LabelLayout): Bitmap;
  /** Draws some items over a picture that is there already. */
  drawOver(bitmap: Bitmap, items: LabelLayout['items']): void;
}

export const createRasterizer = (dpi: number): Rasterizer => {
  const perMm = dotsPerMm(dpi);
  const glyphs = new Map<string, FilledOutline | undefined>();
  const glyphOf = (face: FontFace, glyph: number, run: GlyphRun): FilledOutline | undefined => {
    const key = `${face.id} ${glyph} ${run.size} ${run.rotation}`;
    if (glyphs.has(key)) return glyphs.get(key);
    const made = fillOutline(face.outlineOf(glyph), turned((run.size * perMm) / face.unitsPerEm, run.rotation));
    if (glyphs.size >= maxKept) glyphs.clear();
    glyphs.set(key, made);
    return made;
  };
  const drawRun = (bitmap: Bitmap, run: GlyphRun): void => {
    const [along, down] = steps[run.rotation];
    for (const [index, glyph] of run.glyphs.entries()) {
      const dots = glyphOf(run.face, glyph, run);
      if (!dots) continue;
      const offset = run.offsets[index] ?? 0;
      // On whole dots, so that a character looks the same wherever it stands.
      const x = Math.round((run.x + along * offset) * perMm) + dots.x;
      const y = Math.round((run.y + down * offset) * perMm) + dots.y;
      stamp(bitmap, dots.bitmap, x, y, run.ink === 'black');
    }
  };
  const drawMark = (bitmap: Bitmap, mark: LayoutMark): void => {
    if (mark.mark === 'glyphs') drawRun(bitmap, mark);
    else if (mark.mark === 'rect') drawRect(bitmap, mark, perMm);
    else if (mark.mark === 'frame') drawFrame(bitmap, mark, perMm);
    else if (mark.mark === 'modules') drawCells(bitmap, mark, mark.modules, mark.moduleWidth, mark.moduleHeight, perMm);
    else drawCells(bitmap, mark, mark.dots, mark.w / mark.columns, mark.h / mark.rows, perMm);
  };
  const drawOver: Rasterizer['drawOver'] = (bitmap, items) => {
    for (const item of items) for (const mark of item.marks) drawMark(bitmap, mark);
  };
  return {
    dpi,
    drawOver,
    draw: layout => {
      const bitmap = createBitmap(Math.round(layout.width * perMm), Math.round(layout.height * perMm));
      drawOver(bitmap, layout.items);
      return bitmap;
    },
  };
};

/** One label as dots; for many of them keep a {@link createRasterizer}. */
export const rasterize = (layout: LabelLayout, dpi: number): Bitmap => createRasterizer(dpi).draw(layout);

/** Font units count upwards, dots downwards. */
const turned = (scale: number, rotation: GlyphRun['rotation']) => {
  switch (rotation) {
    case 0:
      return { a: scale, b: 0, c: 0, d: -scale };
    case 90:
      return { a: 0, b: scale, c: scale, d: 0 };
    case 180:
      return { a: -scale, b: 0, c: 0, d: scale };
    case 270:
      return { a: 0, b: -scale, c: -scale, d: 0 };
  }
};

/** Where the baseline runs to. */
const steps = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] } as const;

/** Edges on whole dots, never thinner than one. */
const edges = (from: number, length: number, perMm: number): readonly [number, number] => {
  const start = Math.round(from * perMm);
  return [start, Math.max(start + 1, Math.round((from + length) * perMm))];
};

const drawRect = (bitmap: Bitmap, { x, y, w, h, ink, radius }: FilledRect, perMm: number): void => {
  const [left, right] = edges(x, w, perMm);
  const [top, bottom] = edges(y, h, perMm);
  if (radius <= 0) fillRect(bitmap, left, top, right, bottom, ink === 'black');
  else fillRounded(bitmap, left, top, right, bottom, radius * perMm, ink === 'black');
};

const drawFrame = (bitmap: Bitmap, { x, y, w, h, thickness, radius }: FrameRect, perMm: number): void => {
  const [left, right] = edges(x, w, perMm);
  const [top, bottom] = edges(y, h, perMm);
  const stroke = Math.max(1, Math.round(thickness * perMm));
  if (radius > 0) {
    const ring = createBitmap(right - left, bottom - top);
    fillRounded(ring, 0, 0, right - left, bottom - top, radius * perMm, true);
    fillRounded(ring, stroke, stroke, right - left - stroke, bottom - top - stroke, radius * perMm - stroke, false);
    stamp(bitmap, ring, left, top, true);
    return;
  }
  fillRect(bitmap, left, top, right, top + stroke, true);
  fillRect(bitmap, left, bottom - stroke, right, bottom, true);
  fillRect(bitmap, left, top, left + stroke, bottom, true);
  fillRect(bitmap, right - stroke, top, right, bottom, true);
};

const fillRounded = (
  bitmap: Bitmap,
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
  isInk: boolean,
): void => {
  const shape = fillOutline([roundedContour(right - left, bottom - top, Math.max(0, radius))], {
    a: 1,
    b: 0,
    c: 0,
    d: 1,
  });
  if (shape) stamp(bitmap, shape.bitmap, left + shape.x, top + shape.y, isInk);
};

/** Two parabolas a corner come within a fiftieth of the radius of a circle. */
const roundedContour = (w: number, h: number, radius: number): Contour => {
  const r = Math.min(radius, w / 2, h / 2);
  const points: number[] = [r, 0];
  const line = (x: number, y: number) => points.push(points.at(-2)!, points.at(-1)!, x, y);
  const corner = (cx: number, cy: number, startAngle: number) => {
    for (const half of [0, 1]) {
      const [from, to] = [startAngle + half * (Math.PI / 4), startAngle + (half + 1) * (Math.PI / 4)];
      const reach = r / Math.cos(Math.PI / 8);
      const middle = (from + to) / 2;
      points.push(cx + reach * Math.cos(middle), cy + reach * Math.sin(middle));
      points.push(cx + r * Math.cos(to), cy + r * Math.sin(to));
    }
  };
  line(w - r, 0);
  corner(w - r, r, -Math.PI / 2);
  line(w, h - r);
  corner(w - r, h - r, 0);
  line(r, h);
  corner(r, h - r, Math.PI / 2);
  line(0, r);
  corner(r, r, Math.PI);
  return { points };
};

const drawCells = (
  bitmap: Bitmap,
  { x, y, columns, rows }: { readonly x: number; readonly y: number; readonly columns: number; readonly rows: number },
  cells: Uint8Array,
  width: number,
  height: number,
  perMm: number,
): void => {
  // The corner first: modules of whole dots then all have the same size.
  const [left, top] = [Math.round(x * perMm), Math.round(y * perMm)];
  const across = (cell: number) => left + Math.round(cell * width * perMm);
  const down = (cell: number) => top + Math.round(cell * height * perMm);
  const rects = darkRects(columns, rows, cells);
  for (let at = 0; at < rects.length; at += 4) {
    const [column, row] = [rects[at]!, rects[at + 1]!];
    fillRect(bitmap, across(column), down(row), across(column + rects[at + 2]!), down(row + rects[at + 3]!), true);
  }
};
