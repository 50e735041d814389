import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { type Language, messagesIn } from './language.ts';

/** Typing a code, which works without scripts: `GET /t?code=`. */
export function lookUpForm(language: Language, isAnother: boolean, code = ''): ServerRenderedTemplate {
  const words = messagesIn[language].lookUp;
  return html`<form class="look-up" action="/t" method="get">
    <h2>${isAnother ? words.headingAgain : words.heading}</h2>
    <label for="code">${words.label}</label>
    <div>
      <input id="code" name="code" value=${code} required inputmode="numeric" autocomplete="off" aria-describedby="code-hint" maxlength="40">
      <button>${words.submit}</button>
      <a class="button quiet" href="/scan">${words.scan}</a>
    </div>
    <p id="code-hint">${words.hint}</p>
  </form>`;
}
