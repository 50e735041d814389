/*
 * What this browser remembers of the print agent: the token of the pairing, the printer that was chosen last, and the runs that
 * were under way, so that a reloaded page finds them again. The agent keeps everything else.
 */

import type { RunPart } from '../printers/run-part.ts';

export interface RunNote {
  /** The `Idempotency-Key` that the run was handed over with. */
  readonly key: string;
  /** Serial of its first label; 0 where labels have none. */
  readonly from: number;
  /** Of which run it is, if the page wants to know how far that has come. */
  readonly part?: RunPart | undefined;
}

export interface AgentMemory {
  readonly token?: string | undefined;
  readonly printer?: string | undefined;
  readonly runs: readonly RunNote[];
}

const place = 'suyuan-print-agent';
const nothing: AgentMemory = { runs: [] };

/** Nothing where the browser keeps nothing. */
export const recall = (): AgentMemory => {
  try {
    return { ...nothing, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<AgentMemory>) };
  } catch {
    return nothing;
  }
};

/** Changes what is remembered now, which another tab may have changed meanwhile. */
export const remember = (change: (memory: AgentMemory) => AgentMemory): void => {
  try {
    localStorage.setItem(place, JSON.stringify(change(recall())));
  } catch {
    // A browser that keeps nothing pairs anew after each reload.
  }
};
