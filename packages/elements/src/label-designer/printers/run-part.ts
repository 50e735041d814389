/*
 * A run on its way, whole or what is left of it. Pure, but for reading the run's own bytes.
 */
import { unframed } from '@suyuan/label/printer';
import type { AgentJob } from './agent-printer.ts';

export interface RunPart {
  /** Of the whole run, as the page names it. */
  readonly key: string;
  /** Labels of the whole run. */
  readonly labels: number;
  /** Labels at its beginning that are left out, since they are out. */
  readonly skipped: number;
}

/** How far a whole run has come: labels begun, and labels of which it is known that they are out. */
export interface PrintProgress {
  readonly key: string;
  readonly sent: number;
  readonly confirmed: number;
}

/**
 * What is handed over under this key is printed once: what is left of a run has a key of its own, and another once it was taken, since
 * what was cancelled before its first label may be sent again.
 */
export const partKey = ({ key, skipped }: RunPart, isTaken: (key: string) => boolean = () => false): string => {
  const first = skipped === 0 ? key : `${key}/${skipped}`;
  if (!isTaken(first)) return first;
  let attempt = 2;
  while (isTaken(`${key}/${skipped}/${attempt}`)) attempt += 1;
  return `${key}/${skipped}/${attempt}`;
};

/** The part that was handed over under this key, if it is one of this run. */
export const partOf = (handedOver: string, key: string, labels: number): RunPart | undefined => {
  if (handedOver === key) return { key, labels, skipped: 0 };
  const skipped = handedOver.startsWith(`${key}/`)
    ? Number(handedOver.slice(key.length + 1).split('/')[0])
    : Number.NaN;
  return Number.isInteger(skipped) ? { key, labels, skipped } : undefined;
};

/** A document is one to the agent, however many labels are on its pages: it is out as a whole, or nobody knows how much of it. */
export const progressOf = (
  { key, labels, skipped }: RunPart,
  { state, sent, confirmed, labels: pieces }: Pick<AgentJob, 'state' | 'sent' | 'confirmed' | 'labels'>,
): PrintProgress => {
  if (state === 'done') return { key, sent: labels, confirmed: labels };
  if (pieces === labels - skipped) return { key, sent: skipped + sent, confirmed: skipped + confirmed };
  return { key, sent: sent > 0 ? labels : 0, confirmed: 0 };
};

/** The further of two. */
export const furthest = (one: PrintProgress, other: PrintProgress): PrintProgress => ({
  key: one.key,
  sent: Math.max(one.sent, other.sent),
  confirmed: Math.max(one.confirmed, other.confirmed),
});

/** The set-up of a run and its labels, one by one. */
export const piecesOf = (run: Blob): AsyncGenerator<Uint8Array, void, undefined> => unframed(chunksOf(run));

/** Safari's streams are no iterables. */
async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { value } = await reader.read();
      if (!value) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** What is left of a run without its first labels: it begins with the run's set-up, as the whole does. */
export const withoutFirst = async (run: Blob, labels: number): Promise<Blob> => {
  if (labels === 0) return run;
  let at = 0;
  let setUpEnd = 0;
  let count = -1;
  for await (const piece of piecesOf(run)) {
    at += 4 + piece.length;
    count += 1;
    if (count === 0) setUpEnd = at;
    if (count === labels) break;
  }
  return new Blob([run.slice(0, setUpEnd), run.slice(at)], { type: run.type });
};
