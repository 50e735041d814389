import type { Division as WireDivision } from '@suyuan/contract/division';
import { type Division, type DivisionCode, divisionParent } from '@suyuan/domain/division';
import type { Place } from '../auth/caller.ts';
import type { Db } from '../db/open-database.ts';

/** This code and those above it, widest first. */
const lineage = (code: DivisionCode): DivisionCode[] => {
  const parent = divisionParent(code);
  return parent === undefined ? [code] : [...lineage(parent), code];
};

/** The table of divisions. */
export class DivisionReader {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find(code: string): Promise<WireDivision | undefined> {
    return this.#db
      .selectFrom('division')
      .select(['code', 'name', 'level'])
      .where('code', '=', code)
      .executeTakeFirst();
  }

  /** The divisions directly below, in order of code; without a parent, the provinces. */
  async below(parent: string | undefined): Promise<WireDivision[]> {
    return this.#db
      .selectFrom('division')
      .select(['code', 'name', 'level'])
      .where('parent', parent === undefined ? 'is' : '=', parent ?? null)
      .orderBy('code')
      .execute();
  }

  /** A stored code with the names from the province down to itself. */
  async path(code: string): Promise<Place> {
    const paths = await this.paths([code]);
    return paths(code);
  }

  /** The same for many at once. */
  async paths(codes: readonly string[]): Promise<(code: string) => Place> {
    const wanted = [...new Set(codes.flatMap(code => lineage(code as DivisionCode)))];
    const rows = wanted.length
      ? await this.#db.selectFrom('division').select(['code', 'name']).where('code', 'in', wanted).execute()
      : [];
    const names = new Map(rows.map(({ code, name }) => [code, name]));
    return code => ({
      code: code as DivisionCode,
      names: lineage(code as DivisionCode).flatMap(part => names.get(part) ?? []),
    });
  }
}

/** SQLite takes at most 32,766 parameters in a statement; four a row. */
const rowsAtOnce = 500;

/** Brings the table up to the given divisions, each behind the one above it; adds and renames, removes none. */
export const loadDivisions = async (db: Db, divisions: readonly Division[]): Promise<void> => {
  await db.transaction().execute(async tx => {
    for (let from = 0; from < divisions.length; from += rowsAtOnce) {
      await tx
        .insertInto('division')
        .values(divisions.slice(from, from + rowsAtOnce).map(row => ({ ...row, parent: row.parent ?? null })))
        .onConflict(conflict =>
          conflict.column('code').doUpdateSet(({ ref }) => ({
            name: ref('excluded.name'),
            level: ref('excluded.level'),
            parent: ref('excluded.parent'),
          })),
        )
        .execute();
    }
  });
};
