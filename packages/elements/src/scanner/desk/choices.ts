// What a visitor chose and wants to find again. A browser that stores nothing for this page costs only the memory.
import type { Signal } from './signal.ts';

const KEY = 'suyuan-scanner';

export interface Choices {
  readonly lens?: string;
  readonly signal?: Signal;
}

/** The choices of the last visit. */
export function recall(): Choices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { lens, signal } = stored as Record<string, unknown>;
    return {
      ...(typeof lens === 'string' && { lens }),
      ...((signal === 'sound' || signal === 'buzz' || signal === 'none') && { signal }),
    };
  } catch {
    return {};
  }
}

/** Keeps some choices beside those kept already. */
export function remember(choices: Choices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...recall(), ...choices }));
  } catch {
    // Private windows and sandboxed frames refuse.
  }
}
