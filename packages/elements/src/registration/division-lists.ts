import type { Client } from '@suyuan/client';
import { type Division, listDivisions } from '@suyuan/contract/division';
import { coversDivision, type DivisionCode, divisionParent, parseDivisionCode } from '@suyuan/domain/division';

/** The rows below one division, as far as they are known. */
export type DivisionList =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly items: readonly Division[] };

/** One select of the cascade: everything below `parent`, which is empty at the top. */
export interface CascadeRow {
  readonly parent: string;
  readonly list: DivisionList;
  readonly selected: string;
}

/** The divisions that have been asked for, each once; `changed` is called when an answer has come. */
export class DivisionLists {
  readonly #lists = new Map<string, DivisionList>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks for the rows below `parent` unless they are known, on their way, or have failed. */
  load(client: Client, parent: string, signal: AbortSignal): void {
    if (this.#lists.has(parent)) return;
    this.#lists.set(parent, { kind: 'loading' });
    client.call(listDivisions, { query: parent === '' ? {} : { parent }, signal }).then(
      ({ items }) => this.#settle(parent, { kind: 'loaded', items }),
      () => {
        // Taken off the page: nobody waits, and the next visit asks again.
        if (signal.aborted) this.#lists.delete(parent);
        else this.#settle(parent, { kind: 'failed' });
      },
    );
  }

  /** Lets lists that failed be asked for once more. */
  forgetFailures(): void {
    for (const [parent, list] of this.#lists) if (list.kind === 'failed') this.#lists.delete(parent);
    this.#changed();
  }

  get(parent: string): DivisionList | undefined {
    return this.#lists.get(parent);
  }

  /** The name of a division whose parent's list is known. */
  nameOf(code: string): string | undefined {
    for (const list of this.#lists.values()) {
      const found = list.kind === 'loaded' ? list.items.find(item => item.code === code) : undefined;
      if (found) return found.name;
    }
    return undefined;
  }

  #settle(parent: string, list: DivisionList): void {
    this.#lists.set(parent, list);
    this.#changed();
  }
}

/** A division and all above it, widest first: `430121100` → `430000 430100 430121 430121100`. */
export function chainOf(text: string): readonly string[] {
  const parsed = parseDivisionCode(text);
  const chain: string[] = [];
  for (let code: DivisionCode | undefined = parsed.ok ? parsed.value : undefined; code; code = divisionParent(code)) {
    chain.unshift(code);
  }
  return chain;
}

/**
 * The selects to show for what is chosen so far. Below `pinned`, a division that the page fixes, the visitor chooses; a
 * list with a single row, such as the only province served, chooses itself.
 */
export function cascade(lists: DivisionLists, chosen: string, pinned: string): readonly CascadeRow[] {
  const chain = chainOf(chosen);
  const rows: CascadeRow[] = [];
  for (let parent = pinned; ; ) {
    const list = lists.get(parent) ?? { kind: 'loading' };
    const items = list.kind === 'loaded' ? list.items : [];
    const only = rows.length === 0 && items.length === 1 && items[0]?.level !== 'township' ? items[0]?.code : undefined;
    const selected = only ?? chain.find(code => items.some(item => item.code === code)) ?? '';
    if (only === undefined) rows.push({ parent, list, selected });
    if (selected === '' || selected.length === 9) return rows;
    parent = selected;
  }
}

/** What the page fixes, as a full code; nothing where it names no division, or a corrected form lies outside of it. */
export function pinFor(division: string, chosen: string): string {
  const pin = parseDivisionCode(division);
  if (!pin.ok || pin.value.length === 9) return '';
  const parsed = parseDivisionCode(chosen);
  return !parsed.ok || coversDivision(pin.value, parsed.value) ? pin.value : '';
}

/** Every list that the cascade and the names of what is pinned need. */
export function neededLists(lists: DivisionLists, chosen: string, pinned: string): readonly string[] {
  const above = pinned === '' ? [] : ['', ...chainOf(pinned).slice(0, -1)];
  return [
    ...new Set([...above, ...hiddenParents(lists, pinned), ...cascade(lists, chosen, pinned).map(row => row.parent)]),
  ];
}

/** A list that chose itself makes no row, but must be there first. */
function hiddenParents(lists: DivisionLists, pinned: string): readonly string[] {
  return lists.get(pinned)?.kind === 'loaded' ? [] : [pinned];
}
