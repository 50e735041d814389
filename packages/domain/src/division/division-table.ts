import { type DivisionCode, type DivisionLevel, divisionLevel, divisionParent, parseDivisionCode } from './division.ts';

/** A committed table, such as `@suyuan/domain/data/hunan.json`; `bin/generate-divisions.ts` writes it. */
export interface DivisionTable {
  readonly source: string;
  /** Day up to which the source is complete, ISO. */
  readonly dataDate: string;
  /** Code and name, every division behind the one above it. */
  readonly rows: readonly (readonly string[])[];
}

export interface Division {
  readonly code: DivisionCode;
  readonly name: string;
  readonly level: DivisionLevel;
  /** The division directly above, which stands earlier in the table; undefined for the province. */
  readonly parent: DivisionCode | undefined;
}

/** The rows of a table with what their codes say. RangeError on a row that is no division: the table is broken then. */
export const readDivisions = ({ rows }: DivisionTable): Division[] =>
  rows.map(([text = '', name = '']) => {
    const parsed = parseDivisionCode(text);
    if (!parsed.ok || parsed.value !== text || name === '') throw new RangeError(`no division: ${text} ${name}`);
    return { code: parsed.value, name, level: divisionLevel(parsed.value), parent: divisionParent(parsed.value) };
  });
