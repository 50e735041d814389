import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Context } from 'hono';
import { answer } from './answer.ts';
import { detectLanguage, languageOf, messagesIn } from './language.ts';
import { lookUpForm } from './look-up-form.ts';
import type { TraceAppOptions } from './options.ts';
import { securityHeaders } from './security.ts';
import { shellStyles } from './shell.styles.ts';
import { shell } from './shell.ts';

/**
 * What a person sees at an address where nothing is. Programs, which do not ask for HTML, and whoever reads under `/api/` get no
 * answer here.
 */
export function missingPage({
  assets,
  origin,
}: Pick<TraceAppOptions, 'assets' | 'origin'>): (c: Context) => Promise<Response | undefined> {
  const headers = securityHeaders({ styles: [shellStyles] });

  return async c => {
    const isForReading = c.req.header('accept')?.includes('text/html') && !c.req.path.startsWith('/api/');
    if (!isForReading) return undefined;
    await detectLanguage(c, async () => {});
    const language = languageOf(c);
    const { missing: words, landing, footer } = messagesIn[language];
    const page = shell({
      language,
      assets,
      hasStyles: true,
      title: words.title,
      // One slash: two would name another host in the link to the other language.
      url: origin + c.req.path.replace(/^\/+/, '/'),
      content: html`
        <section class="hero">
          <div>
            <h1>${words.title}</h1>
            <p class="lead">${words.lead}</p>
            <p class="actions">
              <a class="button" href="/">${footer.home}</a>
              <a class="button quiet" href="/scan">${landing.scan}</a>
            </p>
          </div>
        </section>
        ${lookUpForm(language, false)}
      `,
    });
    return answer(c, {
      status: 404,
      body: await collectResult(render(page)),
      headers: {
        ...headers,
        vary: 'Accept, Accept-Language',
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'cache-control': 'no-store',
      },
    });
  };
}
