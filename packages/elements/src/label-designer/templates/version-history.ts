import { type LabelTemplate, parseTemplate } from '@suyuan/label/model';
import type { TemplateChoice } from './template-choices.ts';

/** What a saved template was at one time, as the host keeps it. */
export interface TemplateVersion {
  readonly version: number;
  readonly name: string;
  readonly template: unknown;
  /** ISO 8601. */
  readonly savedAt: string;
  /** Who saved it, as their colleagues know them. */
  readonly actorName?: string;
}

export interface VersionPage {
  readonly items: readonly TemplateVersion[];
  /** The cursor of the next page, where there is one. */
  readonly next?: string | undefined;
}

/** Gives the versions of a saved template, newest first and the present one included, a page at a time. */
export type ListVersions = (
  id: string,
  query: { readonly cursor?: string; readonly signal: AbortSignal },
) => Promise<VersionPage>;

/** A version that can be read. */
export interface Version extends TemplateVersion {
  readonly template: LabelTemplate;
}

/** A version is judged like any stranger's template; one that cannot be read is left out. */
const readable = ({ items }: VersionPage): readonly Version[] =>
  items.flatMap(item => {
    const parsed = parseTemplate(item.template);
    return parsed.ok ? [{ ...item, template: { ...parsed.value, name: item.name } }] : [];
  });

/** The versions of one saved template while somebody looks at them. */
export class VersionHistory {
  at: 'loading' | 'ready' | 'failed' = 'loading';
  versions: readonly Version[] = [];
  /** The one that is looked at. */
  shown: Version | undefined;
  readonly of: TemplateChoice;

  readonly #list: ListVersions;
  readonly #onChange: () => void;
  readonly #abort = new AbortController();
  #next: string | undefined;

  constructor(of: TemplateChoice, list: ListVersions, onChange: () => void) {
    this.of = of;
    this.#list = list;
    this.#onChange = onChange;
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  /** The first page, or the one after those that are there; again after a failure. */
  async load(): Promise<void> {
    const { signal } = this.#abort;
    this.at = 'loading';
    this.#onChange();
    try {
      const page = await this.#list(this.of.id, {
        signal,
        ...(this.#next === undefined ? {} : { cursor: this.#next }),
      });
      if (signal.aborted) return;
      this.#next = page.next;
      this.versions = [...this.versions, ...readable(page)];
      this.shown ??= this.versions[0];
      this.at = 'ready';
    } catch {
      if (signal.aborted) return;
      this.at = 'failed';
    }
    this.#onChange();
  }

  show(version: Version): void {
    this.shown = version;
    this.#onChange();
  }

  /** Nobody looks any more. */
  close(): void {
    this.#abort.abort();
  }
}
