import type { Client } from '@suyuan/client';
import type { Session } from '@suyuan/contract/session';
import type { TemplateResult } from 'lit';
import type { Language, Messages } from './locales/messages.ts';
import type { Route } from './routes.ts';

/** What a view works with: the server, the words, who is signed in, and the few things it may ask of the console. */
export interface Desk {
  readonly client: Client;
  readonly language: Language;
  readonly words: Messages;
  readonly session: Session;
  /** Ends when the page is left. */
  readonly signal: AbortSignal;
  /** Draws the page anew, soon and once however often it is asked for. */
  refresh(): void;
  go(route: Route, how?: 'push' | 'replace'): void;
  /** Tells the user, also through a screen reader, that something is done. */
  say(sentence: string): void;
  /** Moves the focus to the first match once the page is drawn. */
  focus(selector: string): void;
}

/** One open page: its state lives in its closures, and goes with it. */
export interface Page {
  title(): string;
  render(): TemplateResult;
  /** True if the page shows the new route itself, so that it stays open. */
  follow?(route: Route): boolean;
}

export type OpenPage<R extends Route = Route> = (desk: Desk, route: R) => Page;
