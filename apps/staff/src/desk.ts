import type { Client } from '@suyuan/client';
import type { Session } from '@suyuan/contract/session';
import type { TemplateResult } from 'lit';
import type { Language, Messages } from './locales/messages.ts';
import type { Route } from './routes.ts';
import type { Screen } from './screen.ts';

/** The words of the moment: they change with the language switch, so they are asked for at each draw. */
export interface Speech {
  readonly language: Language;
  readonly words: Messages;
}

/** What a form or a list needs of the page that it is on. */
export interface Place {
  /** Ends when the page is left. */
  readonly signal: AbortSignal;
  readonly refresh: Screen['refresh'];
  readonly focus: Screen['focus'];
}

/** What a view works with: the server, the words, who is signed in, and the few things it may ask of the console. */
export interface Desk extends Speech, Place {
  readonly client: Client;
  readonly session: Session;
  readonly say: Screen['say'];
  go(route: Route, how?: 'push' | 'replace'): void;
}

/** One open page: its state lives in its closures, and goes with it. */
export interface Page {
  title(): string;
  render(): TemplateResult;
  /** True if the page shows the new route itself, so that it stays open. */
  follow?(route: Route): boolean;
}

export type OpenPage<R extends Route = Route> = (desk: Desk, route: R) => Page;
