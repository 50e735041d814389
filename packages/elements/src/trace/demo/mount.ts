import { fixture, html } from '@open-wc/testing';
import type { Client } from '@suyuan/client';
import type { TraceDocument } from '@suyuan/contract/trace';
import { provideClient } from '../../foundation/client-context.ts';
import type { SuyuanTrace } from '../trace.ts';
import type { TraceProblem } from '../trace-look-up.ts';
import '../define.ts';
import { peaches } from './documents.ts';

/** What the server answers next. */
export type Answer = TraceDocument | TraceProblem | Promise<never>;

/** A server of one code that can be told what to answer, and tells what it was asked. */
export class FakeServer {
  answer: Answer;
  readonly asked: { readonly code: string; readonly cache: unknown; readonly signal: AbortSignal | undefined }[] = [];

  constructor(answer: Answer) {
    this.answer = answer;
  }

  readonly client: Client = {
    baseUrl: 'https://trace.example.cn',
    call: async (_operation, input) => {
      const { params, cache, signal } = input as unknown as {
        params: { code: string };
        cache: unknown;
        signal?: AbortSignal;
      };
      this.asked.push({ code: params.code, cache, signal });
      const answer = await this.answer;
      if ('product' in answer) return answer as never;
      throw Object.assign(new Error(answer.code), answer);
    },
  };
}

/** How a page would write the tag. */
export interface Tag {
  readonly code?: string;
  readonly variant?: string;
  readonly lang?: string;
  readonly refresh?: number;
}

/** A page with one trace and a server behind it, once the first answer is drawn. */
export async function mount(
  answer: Answer,
  { code = peaches.code, variant = 'full', lang = 'zh-CN', refresh = 0 }: Tag = {},
) {
  const server = new FakeServer(answer);
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  provideClient(page, server.client);
  const trace = document.createElement('suyuan-trace');
  trace.code = code;
  trace.refresh = refresh;
  trace.setAttribute('variant', variant);
  const arrived = Promise.race([nextEvent(trace, 'suyuan-load'), nextEvent(trace, 'suyuan-error')]);
  page.append(trace);
  if (!(answer instanceof Promise)) await arrived;
  await drawn(trace);
  return { page, trace, server };
}

export const nextEvent = (target: EventTarget, type: string): Promise<Event> =>
  new Promise(resolve => target.addEventListener(type, resolve, { once: true }));

/** Resolves when nothing is left to draw: parts that come later included. */
export async function drawn(trace: SuyuanTrace): Promise<void> {
  const isWaiting = () => trace.shadowRoot?.querySelector('.waiting, .badge[role=status]');
  for (let turns = 0; turns < 200; turns += 1) {
    await trace.updateComplete;
    if (!isWaiting()) return;
    await new Promise(requestAnimationFrame);
  }
}

/** The text that a reader sees, white space as one space. */
export const textOf = (trace: SuyuanTrace): string => (trace.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');

export const find = (trace: SuyuanTrace, selector: string): HTMLElement => {
  const found = trace.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
