import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { type Language, messagesIn } from '../language.ts';
import { lookUpForm } from '../look-up-form.ts';
import type { TraceAppOptions } from '../options.ts';
import { shell } from '../shell.ts';

type Context = Pick<TraceAppOptions, 'assets' | 'origin'> & { readonly language: Language };

/** `/scan`: the scanner, and what it read before. Without scripts there is the field. */
export function scanPage({ language, assets, origin }: Context): ServerRenderedTemplate {
  const words = messagesIn[language].scan;
  return shell({
    language,
    assets,
    hasStyles: true,
    isIndexed: true,
    title: `${words.title} · ${messagesIn[language].siteName}`,
    description: words.lead,
    url: `${origin}/scan`,
    head: html`<link rel="manifest" href="/scan/manifest.webmanifest?lang=${language}">`,
    content: html`
      <div class="scan">
        <h1>${words.heading}</h1>
        <p id="network" class="network" role="status" hidden>${words.offline}</p>
        <suyuan-scanner></suyuan-scanner>
        <div class="no-script"><p>${words.noScript}</p>${lookUpForm(language, false)}</div>
        <section id="kept" data-waiting=${words.waiting} hidden>
          <h2>${words.kept}</h2>
          <p class="small">${words.keptHelp}</p>
          <ul class="kept"></ul>
          <button type="button">${words.clear}</button>
        </section>
        <p class="small">${words.installed}</p>
      </div>
    `,
  });
}
