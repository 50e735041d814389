import type { LabelData } from '../../fields/index.ts';
import { fitText } from '../../layout/fit-text.ts';
import type { Frame, ItemLayout } from '../../layout/item-layout.ts';
import type { FilledRect, LayoutFault, LayoutMark } from '../../layout/layout-marks.ts';
import type { Mm, TextStyle } from '../../model/index.ts';
import { contentWords } from '../content-words.ts';
import type { TableItem } from './table-item.ts';

export const tableWords = (item: TableItem, data: LabelData): string[][] =>
  item.rows.map(row => row.map(cell => contentWords(cell, data)));

/** Between a rule and the words, as a share of the row. */
const white = 0.04;

export const tableLayout: ItemLayout<TableItem> = {
  says: (item, data) => JSON.stringify(tableWords(item, data)),
  layOut: (item, says, frame, { fonts }) => {
    const words = JSON.parse(says) as string[][];
    const edges = columnEdges(item.columns, frame.w);
    const rowHeight = frame.h / words.length;
    const margin = item.thickness / 2 + white * rowHeight;
    const marks: LayoutMark[] = rules(item, frame, edges, rowHeight, words);
    const faults: LayoutFault[] = [];
    for (const [row, cells] of words.entries())
      for (const [column, text] of cells.entries()) {
        const [left, right] = [edges[column], column === cells.length - 1 ? frame.w : edges[column + 1]];
        if (left === undefined || right === undefined || text === '') continue;
        const box = {
          x: left + item.padding,
          y: row * rowHeight + margin,
          w: Math.max(0.1, right - left - 2 * item.padding),
          h: Math.max(0.1, rowHeight - 2 * margin),
        };
        const fitted = fitText(text, cellStyle(item, row, column), box, fonts, item.statutory);
        marks.push(...fitted.runs);
        faults.push(...fitted.faults);
      }
    return { marks, faults };
  },
};

const cellStyle = (item: TableItem, row: number, column: number): TextStyle => {
  const isHeading = (item.headings === 'first-column' && column === 0) || (item.headings === 'first-row' && row === 0);
  return isHeading ? { ...item.style, weight: 'bold' } : item.style;
};

/** Left edges of the columns and the right edge of the last. */
const columnEdges = (columns: readonly number[], width: number): number[] => {
  const sum = columns.reduce((total, column) => total + column, 0);
  let edge = 0;
  return [0, ...columns.map(column => (edge += (column / sum) * width))];
};

/** A row with fewer cells than columns gives its last cell the rest: no rule runs through it. */
const rules = (
  item: TableItem,
  { w, h }: Frame,
  edges: readonly number[],
  rowHeight: number,
  words: readonly (readonly string[])[],
): FilledRect[] => {
  if (item.rules === 'none') return [];
  const { thickness } = item;
  const rect = (x: number, y: number, width: number, height: number): FilledRect => ({
    mark: 'rect',
    x: x as Mm,
    y: y as Mm,
    w: width as Mm,
    h: height as Mm,
    ink: 'black',
    radius: 0,
  });
  const clamp = (value: number, limit: number) => Math.min(Math.max(value - thickness / 2, 0), limit - thickness);
  const flat = Array.from({ length: words.length + 1 }, (_, row) => rect(0, clamp(row * rowHeight, h), w, thickness));
  if (item.rules === 'rows') return flat;
  const upright = words.flatMap((cells, row) =>
    [0, ...cells.slice(1).map((_, index) => index + 1), edges.length - 1].map(column =>
      rect(clamp(edges[column] ?? w, w), row * rowHeight, thickness, rowHeight),
    ),
  );
  return [...flat, ...upright];
};
