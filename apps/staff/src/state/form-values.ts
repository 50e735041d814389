import type { Values } from './form-state.ts';

/* From what was typed to what is sent, and the rows of a form that repeat (`items.0.name`). */

/** The text without the blanks around it; undefined if nothing is left, for optional fields. */
export const textOf = (values: Values, name: string): string | undefined => values[name]?.trim() || undefined;

/** The text, empty if nothing was typed, for required fields: the schema then says that it is required. */
export const requiredText = (values: Values, name: string): string => values[name]?.trim() ?? '';

/** The number as typed, full-width digits too; NaN, which no schema takes, if it is none, undefined if nothing was typed. */
export const numberOf = (values: Values, name: string): number | undefined => {
  const text = values[name]?.normalize('NFKC').trim().replaceAll(',', '') ?? '';
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : Number.NaN;
};

export const isTicked = (values: Values, name: string): boolean => values[name] === 'on';

/** How many rows there are of a repeating part. A row exists by any field of it, even an empty marker. */
export const rowCount = (values: Values, part: string): number =>
  Object.keys(values).reduce((count, name) => Math.max(count, (rowOf(name, part) ?? -1) + 1), 0);

/** One mapped value per row. */
export const mapRows = <T>(values: Values, part: string, map: (prefix: string, row: number) => T): T[] =>
  Array.from({ length: rowCount(values, part) }, (_, row) => map(`${part}.${row}`, row));

/** `row` is a marker, so that a row with nothing typed exists too. */
export const addRow = (values: Values, part: string, blank: Values = {}): Values => {
  const prefix = `${part}.${rowCount(values, part)}`;
  const row = Object.entries({ row: 'on', ...blank }).map(([name, value]) => [`${prefix}.${name}`, value]);
  return { ...values, ...Object.fromEntries(row) };
};

/** Without that row; the later ones move up. */
export const removeRow = (values: Values, part: string, row: number): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const at = rowOf(name, part);
      if (at === undefined || at < row) return [[name, value]];
      if (at === row) return [];
      return [[`${part}.${at - 1}${name.slice(`${part}.${at}`.length)}`, value]];
    }),
  );

function rowOf(name: string, part: string): number | undefined {
  if (!name.startsWith(`${part}.`)) return undefined;
  const row = /^\d+/.exec(name.slice(part.length + 1))?.[0];
  return row === undefined ? undefined : Number(row);
}

/** The name that a field has in a table of labels: `items.3.name` is `items.*.name`. */
export const genericName = (name: string): string => name.replaceAll(/\.\d+(?=\.|$)/g, '.*');
