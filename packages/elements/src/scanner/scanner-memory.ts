// What a visitor chose and wants to find again. A browser that stores nothing for this page costs only the memory.

const KEY = 'suyuan-scanner';

export interface Choices {
  readonly lens?: string;
  readonly muted?: boolean;
}

/** The choices of the last visit. */
export function recall(): Choices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { lens, muted } = stored as Record<string, unknown>;
    return { ...(typeof lens === 'string' && { lens }), ...(muted === true && { muted }) };
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
