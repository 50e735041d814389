import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { type AgentEnvironment, createGate, type GateOptions } from './gate.ts';
import { inDoubt, isOver, type Job } from './job.ts';
import type { Journal } from './journal.ts';
import { messagesFor } from './locales/index.ts';
import type { Press } from './press.ts';
import type { Printer } from './printers/printer.ts';
import { answerProblem } from './problem.ts';
import { framedType, spool } from './spool.ts';

export interface AppOptions extends GateOptions {
  readonly printers: ReadonlyMap<string, Printer>;
  readonly journal: Journal;
  readonly press: Press;
  /** Bytes of one job. */
  readonly largestJob: number;
  readonly now: () => number;
}

type AgentContext = Context<AgentEnvironment>;

/** Seconds that a page may wait for a change of its job. */
const longestWait = 30;

/** The agent's HTTP interface, as its README tells it. */
export const createApp = (options: AppOptions): Hono<AgentEnvironment> => {
  const { printers, journal, press, pairing, largestJob, now } = options;
  const app = new Hono<AgentEnvironment>();
  app.use(createGate(options));

  app.post('/v1/pairing', async context => {
    const body = (await context.req.json().catch(() => undefined)) as { code?: unknown } | undefined;
    if (pairing.code === undefined) return answerProblem(context, 'pairing.closed');
    const token = pairing.pair(typeof body?.code === 'string' ? body.code : '', context.get('origin'));
    return token ? context.json({ token }, 201) : answerProblem(context, 'pairing.wrong_code');
  });

  app.delete('/v1/pairing', context => {
    pairing.unpair(context.get('token'));
    return context.body(null, 204);
  });

  app.get('/v1/printers', async context => {
    const { reasons } = messagesFor(context.req.header('accept-language'));
    const list = [...printers.values()].map(async printer => {
      const current = [...journal.jobs.values()].find(
        job => job.printer === printer.name && (job.state === 'printing' || (job.state === 'paused' && job.isLinkKept)),
      );
      // A second connection would disturb the one that prints, and many printers take no second one.
      const look = current
        ? { state: current.state === 'paused' ? 'stopped' : 'printing', reason: current.reason }
        : await printer.look();
      const { name, language } = printer;
      return { name, language, ...look, ...(look.reason ? { message: reasons[look.reason] } : {}) };
    });
    return context.json({ printers: await Promise.all(list) });
  });

  app.post('/v1/jobs', async context => {
    const printer = context.req.query('printer') ?? '';
    const key = context.req.header('idempotency-key') ?? '';
    if (!printers.has(printer)) return answerProblem(context, 'printer.unknown');
    if (key === '' || key.length > 255) return answerProblem(context, 'job.key_missing');
    const id = randomUUID();
    const path = journal.spoolPath(id);
    const isFramed = context.req.header('content-type')?.split(';')[0]?.trim() === framedType;
    const spooled = await spool(path, context.req.raw.body, { isFramed, largest: largestJob });
    if (typeof spooled === 'string') return answerProblem(context, spooled);

    // From here to the end nothing waits, so that of two requests with one key the second always finds the first.
    const origin = context.get('origin');
    const known = journal.byKey(origin, key);
    if (known) {
      journal.discard(id);
      if (known.digest !== spooled.digest || known.printer !== printer) return answerProblem(context, 'job.key_reused');
      context.header('idempotency-replayed', 'true');
      return answerJob(context, known, 200);
    }
    const job: Job = {
      id,
      printer,
      origin,
      key,
      ...spooled,
      createdAt: new Date(now()).toISOString(),
      state: 'queued',
      sent: 0,
      bytesSent: 0,
      confirmed: 0,
      isLinkKept: false,
      revision: 1,
    };
    journal.create(job);
    press.enqueue(job);
    context.header('location', `/v1/jobs/${id}`);
    return answerJob(context, job, 201);
  });

  app.get('/v1/jobs', context => {
    const { reasons } = messagesFor(context.req.header('accept-language'));
    const mine = [...journal.jobs.values()].filter(job => job.origin === context.get('origin'));
    return context.json({ jobs: mine.reverse().map(job => toView(job, reasons)) });
  });

  app.get('/v1/jobs/:id', async context => {
    const id = context.req.param('id');
    if (!jobOf(context, id)) return answerProblem(context, 'job.unknown');
    const wait = Number(/(?:^|[,;\s])wait=(\d+)/.exec(context.req.header('prefer') ?? '')?.[1] ?? 0);
    const isSeen = () => context.req.header('if-none-match') === etag(journal.jobs.get(id)!);
    if (wait > 0 && isSeen() && !isOver(journal.jobs.get(id)!)) {
      const time = AbortSignal.timeout(Math.min(wait, longestWait) * 1000);
      await journal.changed(id, AbortSignal.any([time, context.req.raw.signal]));
    }
    if (isSeen()) return context.body(null, 304, { etag: etag(journal.jobs.get(id)!) });
    return answerJob(context, journal.jobs.get(id)!, 200);
  });

  app.post('/v1/jobs/:id/:action{pause|resume|cancel}', async context => {
    const { id, action } = context.req.param();
    const job = jobOf(context, id);
    if (!job) return answerProblem(context, 'job.unknown');
    if (action === 'resume') {
      const body = (await context.req.json().catch(() => ({}))) as { from?: unknown } | null;
      const from = body?.from === undefined ? undefined : Number(body.from);
      if (job.state === 'paused' && !press.resume(id, from)) return answerProblem(context, 'job.label_not_in_doubt');
      // Asked twice, it goes on once.
      if (isOver(job)) return answerProblem(context, 'job.wrong_state');
    } else if (!(action === 'pause' ? press.pause(id) : press.cancel(id))) {
      return answerProblem(context, 'job.wrong_state');
    }
    return answerJob(context, journal.jobs.get(id)!, 200);
  });

  app.notFound(context => answerProblem(context, 'request.unknown_route'));
  app.onError((_error, context) => answerProblem(context, 'server.unexpected'));
  return app;

  function jobOf(context: AgentContext, id: string): Job | undefined {
    const job = journal.jobs.get(id);
    return job?.origin === context.get('origin') ? job : undefined;
  }
};

const etag = ({ id, revision }: Job): string => `"${id}.${revision}"`;

const answerJob = (context: AgentContext, job: Job, status: 200 | 201): Response => {
  const { reasons } = messagesFor(context.req.header('accept-language'));
  return context.json(toView(job, reasons), status, { etag: etag(job), 'cache-control': 'no-store' });
};

const toView = (job: Job, reasons: Readonly<Record<NonNullable<Job['reason']>, string>>) => {
  const { id, printer, key, state, reason, labels, sent, confirmed, bytes, bytesSent, createdAt } = job;
  return {
    id,
    printer,
    key,
    state,
    ...(reason ? { reason, message: reasons[reason] } : {}),
    labels,
    sent,
    confirmed,
    inDoubt: inDoubt(job) ?? null,
    bytes,
    bytesSent,
    createdAt,
  };
};
