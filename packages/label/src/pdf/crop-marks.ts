import type { LabelTemplate, Sheet } from '../model/index.ts';
import { num } from './pdf-text.ts';

/** Distance from the labels, longest stroke and its thickness, in mm. */
const distance = 1;
const longest = 4;
const thickness = 0.1;

/** Strokes in the margins of a sheet, in line with every edge of the labels; in mm of the page, counting upwards. */
export const cropMarks = (template: LabelTemplate, sheet: Sheet): string => {
  const columns = edges(sheet.marginLeft, sheet.columns, template.width, sheet.gapX);
  const rows = edges(sheet.marginTop, sheet.rows, template.height, sheet.gapY);
  const [left, right] = [columns[0]!, columns.at(-1)!];
  const [top, bottom] = [rows[0]!, rows.at(-1)!];
  const y = (down: number) => num(sheet.pageHeight - down);
  const strokes: string[] = [];
  const stroke = (x1: number, y1: number, x2: number, y2: number) =>
    strokes.push(`${num(x1)} ${y(y1)} m ${num(x2)} ${y(y2)} l `);
  const reach = (margin: number) => Math.max(0, Math.min(longest, margin - distance - 1));
  for (const x of columns) {
    stroke(x, top - distance, x, top - distance - reach(top));
    stroke(x, bottom + distance, x, bottom + distance + reach(sheet.pageHeight - bottom));
  }
  for (const row of rows) {
    stroke(left - distance, row, left - distance - reach(left), row);
    stroke(right + distance, row, right + distance + reach(sheet.pageWidth - right), row);
  }
  return `${num(thickness)} w ${strokes.join('')}S\n`;
};

/** Both edges of every label; one line where labels touch. */
const edges = (margin: number, count: number, size: number, gap: number): number[] => {
  const all = Array.from({ length: count }, (_, index) => margin + index * (size + gap)).flatMap(from => [
    from,
    from + size,
  ]);
  return all.filter((edge, index) => index === 0 || edge - all[index - 1]! > 0.001);
};
