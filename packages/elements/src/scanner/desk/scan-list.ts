import type { RecogniseOptions } from '@suyuan/domain/code';
import { type Arrived, toScan } from '../scan.ts';
import { toFormValue } from '../scan-value.ts';
import type { ScanDetail, ScanSource } from '../scanner-events.ts';
import { forget, see, type Tally } from '../tally.ts';

/** How codes that arrive together are taken. */
export interface Taking {
  readonly source: ScanSource;
  /** Those of before stay. */
  readonly continuous: boolean;
  readonly options: RecogniseOptions;
  readonly time: number;
  /** Tells the page of a scan; false if the page shows it itself. */
  readonly tell: (scan: ScanDetail) => boolean;
}

/** What has been read: the last codes, or the running list of continuous scanning. */
export class ScanList {
  readonly #onChange: () => void;
  #rows: Tally<ScanDetail> = [];

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get rows(): Tally<ScanDetail> {
    return this.#rows;
  }

  /** Tells the page of each code and keeps those that it does not show itself; says how many were news, and how many stay. */
  take(
    arrived: readonly Arrived[],
    { source, continuous, options, time, tell }: Taking,
  ): { news: number; kept: number } {
    let rows = continuous ? this.#rows : [];
    const before = rows.length;
    let news = 0;
    let kept = 0;
    for (const one of arrived) {
      const scan = toScan(one, source, options);
      const key = toFormValue(scan) || `${scan.recognised.kind} ${one.text}`;
      const sighting = see(rows, key, scan, { time, deliberate: source !== 'camera' });
      if (sighting.news !== 'still') {
        news += 1;
        if (!tell(scan)) continue;
      }
      kept += 1;
      rows = sighting.tally;
    }
    // The newest stand first, but those of one picture in reading order.
    const fresh = rows.length - before;
    this.#set([...rows.slice(0, fresh).reverse(), ...rows.slice(fresh)]);
    return { news, kept };
  }

  remove(key: string): void {
    this.#set(forget(this.#rows, key));
  }

  clear(): void {
    if (this.#rows.length > 0) this.#set([]);
  }

  #set(rows: Tally<ScanDetail>): void {
    this.#rows = rows;
    this.#onChange();
  }
}
