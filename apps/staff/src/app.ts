import { ApiError, type Client } from '@suyuan/client';
import { getSession, type Session, signOut } from '@suyuan/contract/session';
import { html, render } from 'lit';
import { type Address, watchAddress } from './address.ts';
import type { Desk, Page } from './desk.ts';
import { frameView, markDocument } from './frame.ts';
import { rememberLanguage } from './language.ts';
import { dictionary, type Language } from './locales/messages.ts';
import { openPage } from './pages.ts';
import { headingId } from './pieces/heading.ts';
import { busy, failureNote } from './pieces/notes.ts';
import { homeOf, hrefOf } from './routes.ts';
import { clearDrafts } from './state/draft.ts';
import { type Doorstep, openSignIn, type SignInPage } from './views/sign-in.ts';

type Presence =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreachable'; readonly error: unknown }
  | { readonly kind: 'out'; readonly reason: 'lost' | 'signed-out' | undefined; readonly signIn: SignInPage }
  | { readonly kind: 'in'; readonly session: Session };

interface OpenPage {
  readonly page: Page;
  readonly userId: string;
  readonly leave: AbortController;
}

const toastTime = 6000;

/** Runs the console inside `root`: who is signed in, which page is open, and drawing both. */
export function startApp(root: HTMLElement, plainClient: Client, firstLanguage: Language): void {
  let language = firstLanguage;
  let presence: Presence = { kind: 'asking' };
  let open: OpenPage | undefined;
  let said = '';
  let toastTimer: ReturnType<typeof setTimeout> | undefined;
  let focusNext: string | undefined;
  let isDrawing = false;

  const refresh = () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      draw();
    });
  };
  const focus = (selector: string) => {
    focusNext = selector;
    refresh();
  };
  const say = (sentence: string) => {
    said = sentence;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => {
      said = '';
      refresh();
    }, toastTime);
    refresh();
  };

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

  const base = (signal: AbortSignal) => ({
    client,
    get language() {
      return language;
    },
    get words() {
      return dictionary[language];
    },
    signal,
    refresh,
    go: (route: Parameters<Address['go']>[0], how: 'push' | 'replace' = 'push') => address.go(route, how),
    say,
    focus,
  });

  const stepIn = (session: Session) => {
    presence = { kind: 'in', session };
    if (open && open.userId !== session.userId) leavePage();
    if (!open) openHere();
    focus(`#${headingId}`);
  };
  const stepOut = (reason: 'lost' | 'signed-out' | undefined) => {
    const doorstep = base(new AbortController().signal) as Doorstep;
    presence = { kind: 'out', reason, signIn: openSignIn({ ...doorstep, client: plainClient }, stepIn) };
    if (reason === 'signed-out') leavePage();
    focus(reason === undefined ? `#sign-in-username` : `#${headingId}`);
  };
  const leavePage = () => {
    open?.leave.abort();
    open = undefined;
  };
  const openHere = () => {
    if (presence.kind !== 'in') return;
    const { session } = presence;
    if (address.route.name === 'home') history.replaceState(null, '', hrefOf(homeOf(session.actor)));
    const leave = new AbortController();
    const desk: Desk = Object.defineProperties(
      { session } as Desk,
      Object.getOwnPropertyDescriptors(base(leave.signal)),
    );
    open = { page: openPage(desk, address.route), userId: session.userId, leave };
  };
  const address = watchAddress(() => {
    if (presence.kind !== 'in') return refresh();
    if (open?.page.follow?.(address.route)) return focus('#section-heading');
    leavePage();
    openHere();
    window.scrollTo(0, 0);
    focus(`#${headingId}`);
  });

  const ask = () => {
    presence = { kind: 'asking' };
    refresh();
    plainClient.call(getSession, {}).then(stepIn, error => {
      if (error instanceof ApiError && error.status === 401) return stepOut(undefined);
      presence = { kind: 'unreachable', error };
      refresh();
    });
  };
  const leave = async () => {
    try {
      await plainClient.call(signOut, {});
    } catch (error) {
      // Without a session there is nothing to end; anything else must not look like having signed out.
      if (!(error instanceof ApiError && error.status === 401))
        return say(dictionary[language].problems.byCode['network.unreachable'] as string);
    }
    clearDrafts();
    history.replaceState(null, '', hrefOf({ name: 'home' }));
    stepOut('signed-out');
  };
  const switchLanguage = () => {
    language = language === 'en' ? 'zh-CN' : 'en';
    rememberLanguage(language);
    refresh();
  };

  const content = () => {
    const words = dictionary[language];
    switch (presence.kind) {
      case 'asking':
        return busy(words);
      case 'unreachable':
        return html`<h1 id=${headingId} tabindex="-1">${words.frame.console}</h1>
          ${failureNote(words, presence.error, ask, words.session.unreachable)}`;
      case 'out':
        return presence.signIn.render(presence.reason);
      case 'in':
        return open?.page.render();
    }
  };
  const titleNow = () => {
    const { frame } = dictionary[language];
    const page =
      presence.kind === 'out' ? presence.signIn.title() : presence.kind === 'in' ? open?.page.title() : undefined;
    return page ? frame.titleOf(page) : frame.console;
  };
  const draw = () => {
    const words = dictionary[language];
    const session = presence.kind === 'in' ? presence.session : undefined;
    const frame = {
      words,
      session,
      route: address.route,
      content: content(),
      said,
      switchLanguage,
      signOut: () => void leave(),
    };
    markDocument(language, titleNow());
    render(frameView(frame), root);
    takeFocus();
  };
  /** Whatever was asked for may come with a later draw, when its data are there; what never comes is forgotten on leaving. */
  const takeFocus = () => {
    if (focusNext === undefined) return;
    const target = root.querySelector<HTMLElement>(focusNext);
    if (!target) return;
    focusNext = undefined;
    target.focus();
  };

  ask();
}
