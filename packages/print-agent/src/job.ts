import type { FaultReason } from './printers/printer.ts';

/* What a print job is and how it goes on. Pure. */

export type JobState = 'queued' | 'printing' | 'paused' | 'done' | 'failed' | 'cancelled';

/** Why a job stands still: the printer, the person who asked for it, or the agent, which was ended in the middle. */
export type JobReason = FaultReason | 'asked' | 'interrupted' | 'unreadable' | 'printer-removed';

export interface Job {
  readonly id: string;
  readonly printer: string;
  /** Of the page that made it; nobody else's page sees it. */
  readonly origin: string;
  readonly key: string;
  readonly digest: string;
  readonly labels: number;
  readonly bytes: number;
  readonly createdAt: string;
  readonly state: JobState;
  readonly reason?: JobReason | undefined;
  /** Labels begun. Written down before the first byte of a label leaves, so that none is ever begun twice unasked. */
  readonly sent: number;
  readonly bytesSent: number;
  /** Labels that the printer has confirmed, or the person who looked and resumed. */
  readonly confirmed: number;
  /** The printer still has what it was sent: labels beyond `confirmed` will come out of it. */
  readonly isLinkKept: boolean;
  /** Counts the changes. */
  readonly revision: number;
}

export type JobPatch = Partial<
  Pick<Job, 'state' | 'reason' | 'sent' | 'bytesSent' | 'confirmed' | 'isLinkKept' | 'revision'>
>;

export const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'cancelled';

/** Labels, counted from 1, that may or may not have come out; nothing can tell but a look at the printer. */
export const inDoubt = (job: Job): { readonly from: number; readonly to: number } | undefined =>
  job.state === 'paused' && !job.isLinkKept && job.sent > job.confirmed
    ? { from: job.confirmed + 1, to: job.sent }
    : undefined;

/** How a job goes on when the agent starts again: the printer's connection is gone, and with it what was under way. */
export const afterRestart = (job: Job): JobPatch => {
  if (isOver(job) || job.state === 'queued') return {};
  if (job.state === 'paused') return job.isLinkKept ? { isLinkKept: false } : {};
  return job.sent > job.confirmed
    ? { state: 'paused', reason: 'interrupted', isLinkKept: false }
    : { state: 'queued', reason: undefined };
};

/**
 * How a paused job goes on. Without `from` after the last label begun, so that nothing is printed twice; with `from`, a label
 * in doubt or the one after it, from there. Undefined where `from` is none of these.
 */
export const resumed = (job: Job, from = job.sent + 1): JobPatch | undefined => {
  if (!Number.isInteger(from) || from > job.sent + 1 || from < (inDoubt(job)?.from ?? job.sent + 1)) return undefined;
  if (job.isLinkKept) return { state: 'printing', reason: undefined };
  return { state: 'printing', reason: undefined, sent: from - 1, confirmed: from - 1 };
};
