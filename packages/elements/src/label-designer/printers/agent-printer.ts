/*
 * Printing through the print agent of this computer (@suyuan/print-agent): the page hands over a whole run and may then be
 * reloaded or closed. The agent's own README tells the protocol.
 */

export const agentUrl = 'http://127.0.0.1:9180';

export interface AgentPrinter {
  readonly name: string;
  readonly language: 'tspl' | 'zpl' | 'esc-pos' | 'pdf';
  readonly state: 'ready' | 'printing' | 'stopped' | 'unreachable';
  readonly reason?: string;
  /** What to do about it, in the language asked for. */
  readonly message?: string;
}

export interface AgentJob {
  readonly id: string;
  readonly printer: string;
  readonly key: string;
  readonly state: 'queued' | 'printing' | 'paused' | 'done' | 'failed' | 'cancelled';
  readonly reason?: string;
  readonly message?: string;
  readonly labels: number;
  /** Labels begun. */
  readonly sent: number;
  readonly confirmed: number;
  /** Labels counted from 1 that may or may not have come out. */
  readonly inDoubt: { readonly from: number; readonly to: number } | null;
}

/** A refusal of the agent, with its code and its sentence, or `agent.unreachable` where none runs or the browser forbids it. */
export class AgentError extends Error {
  override readonly name = 'AgentError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface AgentOptions {
  readonly url?: string;
  /** From `pairAgent`; the page keeps it. */
  readonly token: string;
  /** `zh-CN` or `en`, for what the agent says. */
  readonly language?: string;
}

export interface PrintOptions {
  /** One for one intention: the same key never prints twice, whatever happens to the answer. */
  readonly key: string;
  readonly signal?: AbortSignal;
}

export interface PrintAgent {
  printers(signal?: AbortSignal): Promise<readonly AgentPrinter[]>;
  /** Hands a whole run over: labels of a printer language, of type `application/vnd.suyuan.labels`, or one document. */
  print(printer: string, run: Blob, options: PrintOptions): Promise<AgentJob>;
  /** This page's jobs, the newest first: what a reloaded page finds its own again by. */
  jobs(signal?: AbortSignal): Promise<readonly AgentJob[]>;
  /** Tells each change, and resolves when the job is over. */
  follow(id: string, onChange: (job: AgentJob) => void, signal?: AbortSignal): Promise<AgentJob>;
  pause(id: string): Promise<AgentJob>;
  /** After the last label begun; or from one in doubt, as whoever looked at the printer says. */
  resume(id: string, from?: number): Promise<AgentJob>;
  cancel(id: string): Promise<AgentJob>;
  /** Gives the token back. */
  unpair(): Promise<void>;
}

/** Exchanges the code that the agent shows in its window for a token. */
export const pairAgent = async (code: string, options: Omit<AgentOptions, 'token'> = {}): Promise<string> => {
  const answer = await ask({ ...options, token: '' }, '/v1/pairing', {
    method: 'POST',
    body: JSON.stringify({ code }),
  });
  return ((await answer.json()) as { token: string }).token;
};

export const createAgentPrinter = (options: AgentOptions): PrintAgent => {
  const read = async <Answer>(path: string, init: RequestInit): Promise<Answer> =>
    (await ask(options, path, init)).json() as Promise<Answer>;
  const act = (id: string, action: string, body: object = {}): Promise<AgentJob> =>
    read(`/v1/jobs/${id}/${action}`, { method: 'POST', body: JSON.stringify(body) });
  return {
    printers: async signal => {
      const { printers } = await read<{ printers: AgentPrinter[] }>('/v1/printers', { signal: signal ?? null });
      return printers;
    },
    print: (printer, run, { key, signal }) =>
      read(`/v1/jobs?printer=${encodeURIComponent(printer)}`, {
        method: 'POST',
        headers: { 'content-type': run.type, 'idempotency-key': key },
        body: run,
        signal: signal ?? null,
      }),
    jobs: async signal => (await read<{ jobs: AgentJob[] }>('/v1/jobs', { signal: signal ?? null })).jobs,
    follow: async (id, onChange, signal) => {
      let etag = '';
      for (;;) {
        const headers = { 'if-none-match': etag, prefer: 'wait=20' };
        const answer = await ask(options, `/v1/jobs/${id}`, { headers, signal: signal ?? null });
        etag = answer.headers.get('etag') ?? '';
        if (answer.status === 304) continue;
        const job = (await answer.json()) as AgentJob;
        onChange(job);
        if (job.state === 'done' || job.state === 'failed' || job.state === 'cancelled') return job;
      }
    },
    pause: id => act(id, 'pause'),
    resume: (id, from) => act(id, 'resume', from === undefined ? {} : { from }),
    cancel: id => act(id, 'cancel'),
    unpair: async () => {
      await ask(options, '/v1/pairing', { method: 'DELETE' });
    },
  };
};

const ask = async ({ url = agentUrl, token, language }: AgentOptions, path: string, init: RequestInit) => {
  const headers = new Headers(init.headers);
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (language) headers.set('accept-language', language);
  let answer: Response;
  try {
    answer = await fetch(new URL(path, url), { ...init, headers, cache: 'no-store', credentials: 'omit' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new AgentError('agent.unreachable', String(cause), { cause });
  }
  if (answer.ok || answer.status === 304) return answer;
  const problem = (await answer.json().catch(() => ({}))) as { code?: string; title?: string };
  throw new AgentError(problem.code ?? 'agent.unexpected_answer', problem.title ?? String(answer.status));
};
