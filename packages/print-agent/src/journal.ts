import { EventEmitter } from 'node:events';
import { closeSync, fdatasyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterRestart, isOver, type Job, type JobPatch } from './job.ts';

/**
 * All jobs, in memory and on disk: a file for each, its first line the job, every other line what changed. A line is on the
 * disk before `update` returns. What was to be printed is in a second file, deleted as soon as the job is over, since labels
 * name people; the journal names none and is kept for a month, so that a request repeated late still prints nothing twice.
 */
export interface Journal {
  readonly jobs: ReadonlyMap<string, Job>;
  spoolPath(id: string): string;
  create(job: Job): void;
  /** Forgets a body of which no job is made. */
  discard(id: string): void;
  update(id: string, patch: JobPatch): Job;
  byKey(origin: string, key: string): Job | undefined;
  /** Resolves at the next change of the job, or when the signal says so. */
  changed(id: string, signal: AbortSignal): Promise<void>;
  close(): void;
}

const kept = 30 * 24 * 3600 * 1000;

export const openJournal = (folder: string, now: number): Journal => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const jobs = new Map<string, Job>();
  const files = new Map<string, number>();
  const changes = new EventEmitter().setMaxListeners(0);
  const path = (id: string) => join(folder, `${id}.jsonl`);
  const spoolPath = (id: string) => join(folder, `${id}.labels`);

  const append = (id: string, value: unknown): void => {
    let file = files.get(id);
    if (file === undefined) {
      file = openSync(path(id), 'a', 0o600);
      files.set(id, file);
      // A crash may have cut the last line short: nothing is written behind it on the same line.
      writeSync(file, '\n');
    }
    writeSync(file, `${JSON.stringify(value)}\n`);
    fdatasyncSync(file);
  };

  const update = (id: string, patch: JobPatch): Job => {
    const job = { ...jobs.get(id)!, ...patch, revision: jobs.get(id)!.revision + 1 };
    // `undefined` does not travel in JSON.
    append(id, { ...patch, ...('reason' in patch ? { reason: patch.reason ?? null } : {}), revision: job.revision });
    jobs.set(id, job);
    if (isOver(job)) {
      closeSync(files.get(id)!);
      files.delete(id);
      rmSync(spoolPath(id), { force: true });
    }
    changes.emit(id);
    return job;
  };

  const restored = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .map(name => restore(readFileSync(join(folder, name), 'utf8')))
    .filter(job => job !== undefined)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  for (const job of restored) {
    if (isOver(job) && now - Date.parse(job.createdAt) > kept) {
      rmSync(path(job.id));
      continue;
    }
    jobs.set(job.id, job);
    const patch = afterRestart(job);
    if (Object.keys(patch).length > 0) update(job.id, patch);
  }
  // Bodies that were coming in when the agent ended: their pages got no answer and will send them again.
  for (const name of readdirSync(folder)) {
    const job = jobs.get(name.replace(/\.labels$/, ''));
    if (name.endsWith('.labels') && (!job || isOver(job))) rmSync(join(folder, name));
  }

  return {
    jobs,
    spoolPath,
    create: job => {
      append(job.id, job);
      jobs.set(job.id, job);
    },
    discard: id => rmSync(spoolPath(id), { force: true }),
    update,
    byKey: (origin, key) => [...jobs.values()].find(job => job.origin === origin && job.key === key),
    changed: (id, signal) =>
      new Promise(resolve => {
        const end = () => {
          changes.off(id, end);
          signal.removeEventListener('abort', end);
          resolve();
        };
        changes.on(id, end);
        signal.addEventListener('abort', end);
        if (signal.aborted) end();
      }),
    close: () => {
      for (const file of files.values()) closeSync(file);
      files.clear();
    },
  };
};

/** A line may be cut short by a crash; what it said had not been acted on. */
const restore = (text: string): Job | undefined => {
  let job: Job | undefined;
  for (const line of text.split('\n').filter(Boolean)) {
    try {
      const { reason, ...rest } = JSON.parse(line) as Omit<Job, 'reason'> & { reason?: Job['reason'] | null };
      job = { ...job, ...rest, ...(reason === undefined ? {} : { reason: reason ?? undefined }) };
    } catch {
      // Cut short: see above.
    }
  }
  return job;
};
