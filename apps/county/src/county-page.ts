import { html } from 'hono/html';
import { type Language, messagesIn } from './language.ts';
import type { CountyOptions } from './options.ts';

/** What one request asks for. */
interface CountyView {
  readonly language: Language;
  /** Large text (适老化). */
  readonly isLarge: boolean;
}

/** The page of an old portal: everything about it is the county's own, but for one script and one tag. */
export function countyPage({ embedOrigin, consoleHref, division = '' }: CountyOptions, view: CountyView) {
  const { language, isLarge } = view;
  const words = messagesIn[language];
  const other = language === 'en' ? 'zh-CN' : 'en';
  return html`<!doctype html>
<html lang="${language}"${isLarge ? html` class="large"` : ''}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.heading} · ${words.site}</title>
    <link rel="stylesheet" href="/county/county.css">
    <link rel="icon" type="image/svg+xml" href="/county/icon.svg">
    <script type="module" src="${embedOrigin}/embed/v1/registration.js"></script>
  </head>
  <body>
    <a class="skip" href="#registration">${words.skip}</a>
    <header>
      <p class="demo">${words.demo}</p>
      <div class="wide">
        <a class="brand" href="${link(view, {})}"><b>${words.site}</b><span>${words.slogan}</span></a>
        <div class="tools">
          <a href="${link(view, { isLarge: !isLarge })}">${isLarge ? words.normalText : words.largeText}</a>
          <a href="${link(view, { language: other })}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
        </div>
      </div>
      <nav aria-label="${words.navigation}">
        <ul class="wide">
          ${words.sections.map((section, index) => html`<li${index === 2 ? html` aria-current="true"` : ''}>${section}</li>`)}
        </ul>
      </nav>
    </header>
    <main class="wide">
      <p class="trail">${words.trail}</p>
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <div class="columns">
        <div id="registration" tabindex="-1">
          <noscript><p class="plain">${words.noScript}</p></noscript>
          <suyuan-registration console-href="${consoleHref}"${division ? html` division="${division}"` : ''}></suyuan-registration>
        </div>
        <aside aria-label="${words.guide}">
          ${words.guides.map(
            ({ title, lines }) => html`<section>
              <h2>${title}</h2>
              <ul>${lines.map(line => html`<li>${line}</li>`)}</ul>
            </section>`,
          )}
        </aside>
      </div>
    </main>
    <footer>
      <div class="wide">
        <dl>
          ${words.footer.map(({ term, sample }) => html`<div><dt>${term}</dt><dd>${sample}</dd></div>`)}
        </dl>
        <p>${words.notState}</p>
      </div>
    </footer>
  </body>
</html>`;
}

/** The same page in another language or size. */
function link(view: CountyView, change: Partial<CountyView>): string {
  const { language, isLarge } = { ...view, ...change };
  return `/county/?lang=${language}${isLarge ? '&text=large' : ''}`;
}
