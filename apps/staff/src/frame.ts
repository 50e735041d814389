import type { Session } from '@suyuan/contract/session';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Messages } from './locales/messages.ts';
import { icon, isIcon } from './pieces/icons.ts';
import { hrefOf, placeOf, placesOf, type Route } from './routes.ts';
import type { Said } from './screen.ts';

interface FrameParts {
  readonly words: Messages;
  readonly session: Session | undefined;
  readonly route: Route;
  readonly content: unknown;
  readonly said: Said | undefined;
  switchLanguage(): void;
  signOut(): void;
}

/** What surrounds every page: name, navigation, language, who is signed in. */
export function frameView(parts: FrameParts): TemplateResult {
  const { words, session, content, said } = parts;
  return html`
    <a class="skip" href="#main" @click=${skip}>${words.frame.skip}</a>
    <div class="shell ${session ? '' : 'outside'}">
      <header class="bar">
        <a class="brand" href=${hrefOf({ name: 'home' })}>${icon('leaf')}<span>${words.frame.console}</span></a>
        ${session ? navigation(parts, session) : nothing}
        ${tools(parts)}
      </header>
      <main id="main" tabindex="-1">${content}</main>
      <footer class="foot small muted">${words.frame.disclaimer}</footer>
    </div>
    <div class="toast" role="status" aria-live="polite">${
      said ? html`<p>${icon(said.tone === 'done' ? 'done' : 'alert')}${said.sentence}</p>` : nothing
    }</div>`;
}

/** Without the address: a fragment would count as a page of its own in the history. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function navigation({ words, route }: FrameParts, { actor }: Session): TemplateResult {
  const here = placeOf(route);
  return html`<nav class="places" aria-label=${words.frame.navigation}>${placesOf(actor).map(
    place => html`<a href=${hrefOf(place)} aria-current=${here === place.name ? 'page' : 'false'}>
      ${isIcon(place.name) ? icon(place.name) : nothing}<span>${words.frame.places[place.name]}</span></a>`,
  )}</nav>`;
}

function tools({ words, session, switchLanguage, signOut }: FrameParts): TemplateResult {
  const { frame } = words;
  const place = session && (session.actor.kind === 'official' ? session.actor.body.name : session.actor.subject.name);
  return html`<div class="tools">
    ${session ? html`<p class="who"><strong>${session.name}</strong><span class="small muted">${place}</span></p>` : nothing}
    <div class="tool-buttons">
      <button type="button" class="quiet" lang=${frame.otherLanguageCode} @click=${switchLanguage}>${frame.otherLanguage}</button>
      ${session ? html`<button type="button" class="quiet" @click=${signOut}>${frame.signOut}</button>` : nothing}
    </div>
  </div>`;
}

/** The page's language and title, which assistive technology reads first. */
export function markDocument(language: Language, title: string): void {
  document.documentElement.lang = language;
  document.title = title;
}
