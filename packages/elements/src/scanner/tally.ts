// The running list of continuous scanning: each code once. Reads no DOM and no clock.

/** One code and how often it was seen. */
export interface TallyRow<Item> {
  readonly key: string;
  readonly item: Item;
  readonly count: number;
  /** When it was last in view, in milliseconds. */
  readonly last: number;
}

export type Tally<Item> = readonly TallyRow<Item>[];

/** A code that stays in view is one scan; it counts again after it was away for so long. */
const AWAY = 2500;

/** What one more sighting means. */
export interface Sighting<Item> {
  readonly tally: Tally<Item>;
  /** `new`: never seen; `again`: came back; `still`: has not left. */
  readonly news: 'new' | 'again' | 'still';
}

/**
 * The list after a code was seen; the newest code stands first. What nobody does by accident (pulling a gun's trigger,
 * typing) counts without having been away.
 */
export function see<Item>(
  tally: Tally<Item>,
  key: string,
  item: Item,
  { time, deliberate }: { readonly time: number; readonly deliberate: boolean },
): Sighting<Item> {
  const row = tally.find(known => known.key === key);
  if (!row) return { tally: [{ key, item, count: 1, last: time }, ...tally], news: 'new' };
  const again = deliberate || time - row.last > AWAY;
  const seen = { ...row, count: row.count + (again ? 1 : 0), last: time };
  return { tally: tally.map(known => (known === row ? seen : known)), news: again ? 'again' : 'still' };
}

/** The list without one row. */
export function forget<Item>(tally: Tally<Item>, key: string): Tally<Item> {
  return tally.filter(row => row.key !== key);
}
