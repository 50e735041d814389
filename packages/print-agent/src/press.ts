import { isOver, type Job, type JobPatch, resumed } from './job.ts';
import type { Journal } from './journal.ts';
import { type Printer, PrinterFault, type PrinterLink } from './printers/printer.ts';
import { openSpool, type SpoolReader } from './spool.ts';

/** Prints jobs, one at a time on each printer and in the order they came; a paused job keeps its place. */
export interface Press {
  enqueue(job: Job): void;
  /** After the label that is under way. False where the job is not printing or waiting. */
  pause(id: string): boolean;
  /** False where the job is not paused, or `from` is no label that may be printed next. */
  resume(id: string, from?: number): boolean;
  cancel(id: string): boolean;
  /** Ends conversations with printers; jobs go on at the next start. */
  stop(): void;
}

interface Run {
  isPauseAsked: boolean;
  link?: PrinterLink | undefined;
  /** Set while the job is paused or waits. */
  wake?: () => void;
}

export const createPress = (printers: ReadonlyMap<string, Printer>, journal: Journal): Press => {
  const runs = new Map<string, Run>();
  const queues = new Map<string, Promise<void>>();
  let isStopped = false;

  const jobOf = (id: string): Job => journal.jobs.get(id)!;

  const dropLink = (run: Run): void => {
    run.link?.close();
    run.link = undefined;
  };

  /** Whether the job may go on with its next label, after waiting as long as it is paused. */
  const mayGoOn = async (id: string, run: Run): Promise<boolean> => {
    if (run.isPauseAsked && jobOf(id).state === 'printing') {
      journal.update(id, { state: 'paused', reason: 'asked', isLinkKept: run.link !== undefined });
    }
    run.isPauseAsked = false;
    while (!isStopped && jobOf(id).state === 'paused') {
      await new Promise<void>(resolve => {
        run.wake = resolve;
      });
    }
    return !isStopped && !isOver(jobOf(id));
  };

  const printLabels = async (id: string, run: Run, printer: Printer, spool: SpoolReader): Promise<void> => {
    for (;;) {
      if (!(await mayGoOn(id, run))) return;
      const job = jobOf(id);
      if (job.confirmed === job.labels) return void journal.update(id, { state: 'done' });
      run.link ??= await printer.open(spool.setUp);
      const { link } = run;
      await link.drain();
      if (isOver(jobOf(id))) return;
      if (job.sent === job.labels || job.sent - job.confirmed >= link.window) {
        await link.settle();
        if (isOver(jobOf(id))) return;
        journal.update(id, { confirmed: job.sent });
        if (link.isSpent) dropLink(run);
        continue;
      }
      const next = Math.min(job.sent + link.batch, job.labels);
      const bytes = spool.read(job.sent, next);
      journal.update(id, { sent: next, bytesSent: job.bytesSent + bytes.length });
      await link.send(bytes);
    }
  };

  const run = async (id: string): Promise<void> => {
    const job = jobOf(id);
    const printer = printers.get(job.printer);
    if (isStopped || isOver(job)) return;
    if (!printer) return void journal.update(id, { state: 'failed', reason: 'printer-removed' });
    const current: Run = runs.get(id) ?? { isPauseAsked: false };
    runs.set(id, current);
    let spool: SpoolReader | undefined;
    try {
      spool = openSpool(journal.spoolPath(id));
      if (jobOf(id).state === 'queued') journal.update(id, { state: 'printing', reason: undefined });
      while (!isStopped && !isOver(jobOf(id))) {
        try {
          await printLabels(id, current, printer, spool);
        } catch (error) {
          // Whoever cancelled or stopped has closed the link, which is what failed here.
          if (isStopped || isOver(jobOf(id))) return;
          if (!(error instanceof PrinterFault)) throw error;
          if (!error.isLinkKept) dropLink(current);
          journal.update(id, { state: 'paused', reason: error.reason, isLinkKept: error.isLinkKept });
        }
      }
    } catch {
      if (!isOver(jobOf(id))) journal.update(id, { state: 'failed', reason: 'unreadable' });
    } finally {
      spool?.close();
      dropLink(current);
      runs.delete(id);
    }
  };

  const enqueue = ({ id, printer }: Job): void => {
    const before = queues.get(printer) ?? Promise.resolve();
    queues.set(
      printer,
      before.then(() => run(id)),
    );
  };

  const change = (id: string, patch: JobPatch): true => {
    journal.update(id, patch);
    runs.get(id)?.wake?.();
    return true;
  };

  for (const job of journal.jobs.values()) if (!isOver(job)) enqueue(job);

  return {
    enqueue,
    pause: id => {
      const { state } = jobOf(id);
      const current = runs.get(id);
      if (state === 'queued') return change(id, { state: 'paused', reason: 'asked', isLinkKept: false });
      if (state !== 'printing' || !current) return state === 'paused';
      current.isPauseAsked = true;
      return true;
    },
    resume: (id, from) => {
      const job = jobOf(id);
      const patch = job.state === 'paused' ? resumed(job, from) : undefined;
      if (!patch) return false;
      return change(id, runs.has(id) ? patch : { ...patch, state: 'queued' });
    },
    cancel: id => {
      if (isOver(jobOf(id))) return jobOf(id).state === 'cancelled';
      change(id, { state: 'cancelled', reason: undefined });
      const current = runs.get(id);
      current?.link?.withdraw();
      if (current) dropLink(current);
      return true;
    },
    stop: () => {
      isStopped = true;
      for (const current of runs.values()) {
        dropLink(current);
        current.wake?.();
      }
    },
  };
};
