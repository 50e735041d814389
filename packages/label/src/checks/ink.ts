import type { GlyphRun, LaidOutItem, LayoutMark } from '../layout/index.ts';
import type { Ink } from '../model/text-style.ts';

/** Where ink falls, in mm of the label: left, top, right, bottom. */
export interface InkArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly ink: Ink;
  /** Covers its area wholly, as a black box does. */
  readonly isSolid: boolean;
}

/** A page full of words is judged as one area. */
const maxAreas = 200;

const found = new WeakMap<LaidOutItem, readonly InkArea[]>();

export const inkAreas = (item: LaidOutItem): readonly InkArea[] => {
  const known = found.get(item);
  if (known) return known;
  const areas = item.marks.flatMap(areasOf);
  const kept = areas.length > maxAreas ? [hull(areas)] : areas;
  found.set(item, kept);
  return kept;
};

/** The smallest area around some. */
export const hull = (areas: readonly InkArea[]): InkArea =>
  areas.reduce((around, area) => ({
    left: Math.min(around.left, area.left),
    top: Math.min(around.top, area.top),
    right: Math.max(around.right, area.right),
    bottom: Math.max(around.bottom, area.bottom),
    ink: around.ink,
    isSolid: false,
  }));

const areasOf = (mark: LayoutMark): InkArea[] => {
  const area = (x: number, y: number, w: number, h: number, isSolid = false, ink: Ink = 'black'): InkArea => ({
    left: x,
    top: y,
    right: x + w,
    bottom: y + h,
    ink,
    isSolid,
  });
  switch (mark.mark) {
    case 'glyphs':
      return runArea(mark);
    case 'rect':
      return [area(mark.x, mark.y, mark.w, mark.h, true, mark.ink)];
    case 'frame': {
      const { x, y, w, h, thickness } = mark;
      return [
        area(x, y, w, thickness, true),
        area(x, y + h - thickness, w, thickness, true),
        area(x, y, thickness, h, true),
        area(x + w - thickness, y, thickness, h, true),
      ];
    }
    case 'modules':
      return [area(mark.x, mark.y, mark.columns * mark.moduleWidth, mark.rows * mark.moduleHeight)];
    case 'picture':
      return [area(mark.x, mark.y, mark.w, mark.h)];
  }
};

/** The outlines of a run, as far as their points reach. */
const runArea = (run: GlyphRun): InkArea[] => {
  const scale = run.size / run.face.unitsPerEm;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [index, glyph] of run.glyphs.entries()) {
    const offset = run.offsets[index] ?? 0;
    for (const { points } of run.face.outlineOf(glyph))
      for (let at = 0; at < points.length; at += 2) {
        const [along, down] = [offset + points[at]! * scale, -points[at + 1]! * scale];
        left = Math.min(left, along);
        right = Math.max(right, along);
        top = Math.min(top, down);
        bottom = Math.max(bottom, down);
      }
  }
  if (left > right) return [];
  const corners = [turn(left, top, run.rotation), turn(right, bottom, run.rotation)] as const;
  const [xs, ys] = [corners.map(([x]) => run.x + x), corners.map(([, y]) => run.y + y)];
  return [
    {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
      ink: run.ink,
      isSolid: false,
    },
  ];
};

const turn = (along: number, down: number, rotation: GlyphRun['rotation']): readonly [number, number] => {
  switch (rotation) {
    case 0:
      return [along, down];
    case 90:
      return [-down, along];
    case 180:
      return [-along, -down];
    case 270:
      return [down, -along];
  }
};

/** How far two areas reach into each other, in mm; 0 or less where they do not. */
export const overlapOf = (one: InkArea, other: InkArea): number =>
  Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );

export const encloses = (outer: InkArea, inner: InkArea): boolean =>
  outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
