import type { FontFace } from '../font/index.ts';
import { darkRects } from '../layout/dark-rects.ts';
import type { FrameRect, GlyphRun, LabelLayout, LaidOutItem, LayoutMark } from '../layout/index.ts';

/*
 * SVG for screens: words are outlines, so that it looks everywhere as it prints. No script, style, id or address in it, so that a
 * strict content security policy has nothing to say.
 */

export interface SvgOptions {
  /** Read out instead of the picture. */
  readonly title?: string;
}

/** The whole label, sized in millimetres, on white paper. */
export const renderSvg = (layout: LabelLayout, options: SvgOptions = {}): string => {
  const { width, height } = layout;
  const name =
    options.title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(options.title)}"`;
  const items = layout.items.map(renderSvgItem).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" ${name}>` +
    `<rect width="${width}" height="${height}" fill="#fff"/>${items}</svg>`
  );
};

const drawn = new WeakMap<LaidOutItem, string>();

/** One item as a `<g>`, in millimetres of the label: what an editor redraws when one item changes. */
export const renderSvgItem = (item: LaidOutItem): string => {
  const known = drawn.get(item);
  if (known !== undefined) return known;
  const made = `<g>${item.marks.map(renderMark).join('')}</g>`;
  drawn.set(item, made);
  return made;
};

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Thousandths of a millimetre are far below what anything can show. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

const colours = { black: '#000', white: '#fff' } as const;

const renderMark = (mark: LayoutMark): string => {
  switch (mark.mark) {
    case 'glyphs':
      return renderRun(mark);
    case 'rect':
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.w)}" height="${round(mark.h)}"${
        mark.radius > 0 ? ` rx="${round(mark.radius)}"` : ''
      } fill="${colours[mark.ink]}"/>`;
    case 'frame':
      return renderFrame(mark);
    case 'modules':
      return renderCells(mark, mark.modules, mark.moduleWidth, mark.moduleHeight);
    case 'picture':
      return renderCells(mark, mark.dots, mark.w / mark.columns, mark.h / mark.rows);
  }
};

/** The line runs inside the box, half its thickness from the edge. */
const renderFrame = ({ x, y, w, h, thickness, radius }: FrameRect): string => {
  const inset = thickness / 2;
  const corner = radius > inset ? ` rx="${round(radius - inset)}"` : '';
  return (
    `<rect x="${round(x + inset)}" y="${round(y + inset)}" width="${round(w - thickness)}" height="${round(h - thickness)}"` +
    `${corner} fill="none" stroke="#000" stroke-width="${round(thickness)}"/>`
  );
};

const renderCells = (
  { x, y, columns, rows }: { readonly x: number; readonly y: number; readonly columns: number; readonly rows: number },
  cells: Uint8Array,
  width: number,
  height: number,
): string => {
  const rects = darkRects(columns, rows, cells);
  let path = '';
  for (let at = 0; at < rects.length; at += 4)
    path += `M${rects[at]} ${rects[at + 1]}h${rects[at + 2]}v${rects[at + 3]}h-${rects[at + 2]}z`;
  // More digits than elsewhere: an error counts as many times as there are modules.
  const scale = `${Number(width.toFixed(6))} ${Number(height.toFixed(6))}`;
  return `<path transform="translate(${round(x)} ${round(y)}) scale(${scale})" shape-rendering="crispEdges" d="${path}"/>`;
};

const renderRun = (run: GlyphRun): string => {
  const { face, size } = run;
  const scale = size / face.unitsPerEm;
  let path = '';
  for (const [index, glyph] of run.glyphs.entries())
    path += outlinePath(face, glyph, Math.round((run.offsets[index] ?? 0) / scale));
  if (path === '') return '';
  const turn = run.rotation === 0 ? '' : ` rotate(${run.rotation})`;
  const factor = Number(scale.toFixed(7));
  return `<path transform="translate(${round(run.x)} ${round(run.y)})${turn} scale(${factor} -${factor})" fill="${colours[run.ink]}" d="${path}"/>`;
};

const outlinePath = (face: FontFace, glyph: number, dx: number): string => {
  let path = '';
  for (const { points } of face.outlineOf(glyph)) {
    let [x, y] = [points[0]!, points[1]!];
    path += `M${dx + x} ${y}`;
    for (let at = 2; at < points.length; at += 4) {
      const [cx, cy, toX, toY] = [points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!];
      path += cx === x && cy === y ? `L${dx + toX} ${toY}` : `Q${dx + cx} ${cy} ${dx + toX} ${toY}`;
      [x, y] = [toX, toY];
    }
    path += 'Z';
  }
  return path;
};
