/*
 * Undo and redo without limit, over immutable snapshots: what two of them have in common is held once. Pure.
 */

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Names the gesture that made the present, so that its next step replaces it. */
  readonly gesture: string | undefined;
}

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], gesture: undefined });

/**
 * The history with a new present. A step of the same gesture as the last one (a drag, a held arrow key, typing in one
 * field) replaces it, so that one undo takes the whole gesture back.
 */
export const record = <T>(history: History<T>, present: T, gesture?: string): History<T> => {
  if (present === history.present) return history;
  const isSameGesture = gesture !== undefined && gesture === history.gesture;
  return {
    past: isSameGesture ? history.past : [...history.past, history.present],
    present,
    future: [],
    gesture,
  };
};

/** Ends the gesture: the next step is one of its own, whatever its name. */
export const settle = <T>(history: History<T>): History<T> =>
  history.gesture === undefined ? history : { ...history, gesture: undefined };

export const canUndo = <T>(history: History<T>): boolean => history.past.length > 0;
export const canRedo = <T>(history: History<T>): boolean => history.future.length > 0;

export const undo = <T>({ past, present, future, ...rest }: History<T>): History<T> =>
  past.length === 0
    ? { ...rest, past, present, future }
    : { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future], gesture: undefined };

export const redo = <T>({ past, present, future, ...rest }: History<T>): History<T> =>
  future.length === 0
    ? { ...rest, past, present, future }
    : { past: [...past, present], present: future[0]!, future: future.slice(1), gesture: undefined };
