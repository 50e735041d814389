import type { Attempt, Values } from './form-state.ts';

interface DraftContent {
  readonly values: Values;
  readonly attempt?: Attempt | undefined;
}

/** Where a form keeps what is typed, so that neither a reload nor a lost connection takes it. */
export interface Draft {
  load(): DraftContent | undefined;
  save(content: DraftContent): void;
  clear(): void;
}

const prefix = 'suyuan-staff-draft:';

/** A draft of one user in this tab: it goes with the tab, and another user of it never sees it. */
export function createDraft(userId: string, name: string, storage: Storage = sessionStorage): Draft {
  const key = `${prefix}${userId}:${name}`;
  return {
    load() {
      const text = storage.getItem(key);
      return text === null ? undefined : parse(text);
    },
    save(content) {
      try {
        storage.setItem(key, JSON.stringify(content));
      } catch {
        // A full or forbidden storage costs the draft, never the form.
      }
    },
    clear() {
      storage.removeItem(key);
    },
  };
}

/** Signing out takes all drafts along. */
export function clearDrafts(storage: Storage = sessionStorage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
}

function parse(text: string): DraftContent | undefined {
  try {
    const content: unknown = JSON.parse(text);
    const isDraft = typeof content === 'object' && content !== null && 'values' in content;
    return isDraft ? (content as DraftContent) : undefined;
  } catch {
    return undefined;
  }
}
