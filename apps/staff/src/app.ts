import { ApiError, type Client } from '@suyuan/client';
import { getSession, type Session, signOut } from '@suyuan/contract/session';
import { html } from 'lit';
import { watchAddress } from './address.ts';
import type { Desk, Page, Speech } from './desk.ts';
import { frameView, markDocument } from './frame.ts';
import { rememberLanguage } from './language.ts';
import { dictionary, type Language } from './locales/messages.ts';
import { openPage } from './pages.ts';
import { headingId } from './pieces/heading.ts';
import { busy, failureNote } from './pieces/notes.ts';
import { sentenceOf } from './pieces/sentence.ts';
import { homeOf } from './routes.ts';
import { createScreen } from './screen.ts';
import { clearDrafts } from './state/draft.ts';
import { openSignIn, type SignInPage } from './views/sign-in.ts';

type Presence =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreachable'; readonly error: unknown }
  | { readonly kind: 'out'; readonly signIn: SignInPage }
  | { readonly kind: 'in'; readonly session: Session };

interface Opened {
  readonly page: Page;
  readonly userId: string;
  readonly leave: AbortController;
}

const isUnknownCaller = (error: unknown) => error instanceof ApiError && error.status === 401;

/** Runs the console inside `root`: who is signed in, and which page is open. */
export function startApp(root: HTMLElement, plainClient: Client, firstLanguage: Language): void {
  let presence: Presence = { kind: 'asking' };
  let opened: Opened | undefined;
  let language = firstLanguage;
  const speech: Speech = {
    get language() {
      return language;
    },
    get words() {
      return dictionary[language];
    },
  };
  const screen = createScreen(root, draw);
  const address = watchAddress(follow);

  /** A lost session asks to sign in again and leaves the page as it is. */
  const client: Client = {
    baseUrl: plainClient.baseUrl,
    async call(operation, input) {
      try {
        return await plainClient.call(operation, input);
      } catch (error) {
        if (error instanceof ApiError && error.code === 'session.missing' && presence.kind === 'in') stepOut('lost');
        throw error;
      }
    },
  };

  function openHere(session: Session): void {
    if (address.route.name === 'home') address.rewrite(homeOf(session.actor));
    const leave = new AbortController();
    const desk: Desk = {
      client,
      session,
      signal: leave.signal,
      get language() {
        return speech.language;
      },
      get words() {
        return speech.words;
      },
      refresh: screen.refresh,
      focus: screen.focus,
      say: screen.say,
      go: address.go,
    };
    opened = { page: openPage(desk, address.route), userId: session.userId, leave };
  }

  function leavePage(): void {
    opened?.leave.abort();
    opened = undefined;
  }

  /** After the address has changed. */
  function follow(): void {
    if (presence.kind !== 'in') {
      screen.refresh();
    } else if (opened?.page.follow?.(address.route)) {
      screen.focus('#section-heading');
    } else {
      leavePage();
      openHere(presence.session);
      window.scrollTo(0, 0);
      screen.focus(`#${headingId}`);
    }
  }

  function stepIn(session: Session): void {
    presence = { kind: 'in', session };
    if (opened && opened.userId !== session.userId) leavePage();
    if (!opened) openHere(session);
    screen.focus(`#${headingId}`);
  }

  function stepOut(reason?: 'lost' | 'signed-out'): void {
    const place = { signal: new AbortController().signal, refresh: screen.refresh, focus: screen.focus };
    presence = { kind: 'out', signIn: openSignIn(speech, place, plainClient, reason, stepIn) };
    screen.focus(reason ? `#${headingId}` : '#sign-in-username');
  }

  function ask(): void {
    presence = { kind: 'asking' };
    screen.refresh();
    plainClient.call(getSession, {}).then(
      session => (session ? stepIn(session) : stepOut()),
      error => {
        presence = { kind: 'unreachable', error };
        screen.refresh();
      },
    );
  }

  async function leave(): Promise<void> {
    try {
      await plainClient.call(signOut, {});
    } catch (error) {
      // Without a session there is nothing to end; anything else must not look like having signed out.
      if (!isUnknownCaller(error)) {
        screen.say(sentenceOf(speech.words, error), 'trouble');
        return;
      }
    }
    clearDrafts();
    leavePage();
    address.rewrite({ name: 'home' });
    stepOut('signed-out');
  }

  function switchLanguage(): void {
    language = language === 'en' ? 'zh-CN' : 'en';
    rememberLanguage(language);
    screen.refresh();
  }

  /** The page in view, and how it is called in the title. */
  function shown(): { readonly content: unknown; readonly title?: string | undefined } {
    const { words } = speech;
    switch (presence.kind) {
      case 'asking':
        return { content: busy(words) };
      case 'unreachable': {
        const note = failureNote(words, presence.error, ask, words.session.unreachable);
        return { content: html`<h1 id=${headingId} tabindex="-1">${words.frame.console}</h1>${note}` };
      }
      case 'out':
        return { content: presence.signIn.render(), title: presence.signIn.title() };
      case 'in':
        return { content: opened?.page.render(), title: opened?.page.title() };
    }
  }

  function draw() {
    const { words } = speech;
    const { content, title } = shown();
    markDocument(language, title ? words.frame.titleOf(title) : words.frame.console);
    const session = presence.kind === 'in' ? presence.session : undefined;
    const { said } = screen;
    return frameView({
      words,
      session,
      route: address.route,
      content,
      said,
      switchLanguage,
      signOut: () => void leave(),
    });
  }

  ask();
}
