import type { CSSResult, TemplateResult } from 'lit';
import { LazyPart } from './lazy-part.ts';
import type { Messages } from './locales/zh-cn.ts';
import type { ViewMessages } from './view/locales/zh-cn.ts';
import type { ProblemView } from './view/problem-view.ts';
import type { TraceView } from './view/trace-view.ts';

/** Everything beyond the badge: its templates, words and styles. */
export interface FullView {
  readonly styles: CSSResult;
  readonly traceView: (view: TraceView) => TemplateResult;
  readonly problemView: (view: ProblemView) => TemplateResult;
  readonly words: ViewMessages;
}

export interface English {
  readonly words: Messages;
  readonly viewWords: ViewMessages;
}

/** Fetched beside the trace document itself, so that a page pays for it only where it is shown and never waits longer. */
export const fullView = new LazyPart<FullView>(() => import('./view/full-view.ts').then(module => module.fullView));

export const english = new LazyPart<English>(() => import('./locales/english.ts').then(module => module.english));
