import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import type { TraceDocument } from '@suyuan/contract/trace';
import { nothing } from 'lit';
import { type Language, messagesIn } from './language.ts';
import { lookUpForm } from './look-up-form.ts';
import type { TraceAppOptions } from './options.ts';
import { shell } from './shell.ts';

type Context = Pick<TraceAppOptions, 'assets' | 'origin'> & { readonly language: Language };

/** `/`: what this is, a label to try it on, and the way to everything else. */
export function landingPage(
  example: TraceDocument | undefined,
  { language, assets, origin }: Context,
): ServerRenderedTemplate {
  const { landing: words, siteName } = messagesIn[language];
  return shell({
    language,
    assets,
    hasStyles: true,
    isIndexed: true,
    title: words.title,
    description: words.lead,
    url: `${origin}/`,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: siteName,
      url: `${origin}/`,
      description: words.lead,
    },
    content: html`
      <section class="hero">
        <div>
          <h1>${words.headline}</h1>
          <p class="lead">${words.lead}</p>
          <p class="actions">
            <a class="button" href="/scan">${words.scan}</a>
            ${example ? html`<a class="button quiet" href="/t/${example.code}">${words.example(example.product.name)}</a>` : nothing}
          </p>
        </div>
        ${example ? label(example, language, origin) : nothing}
      </section>
      ${lookUpForm(language, false)}
      <section>
        <h2>${words.partsHeading}</h2>
        <ul class="doors">
          ${words.parts.map(
            ({ href, title, text, action }) => html`<li>
              <h3>${title}</h3>
              <p>${text}</p>
              <a href=${href}>${action}</a>
            </li>`,
          )}
        </ul>
      </section>
      <section class="embed">
        <div>
          <h2>${words.embedHeading}</h2>
          <p>${words.embedText}</p>
          ${
            example
              ? html`<p class="small">${words.embedPreview}</p>
                  <suyuan-trace variant="badge" lang=${language} code=${example.code} document=${JSON.stringify(example)}></suyuan-trace>`
              : nothing
          }
        </div>
        <pre tabindex="0"><code>${snippet(origin, example?.code ?? '50000000000000000000')}</code></pre>
      </section>
    `,
  });
}

/** A label as it sticks on a box, with a symbol that a phone can read from the screen. */
function label({ code, product }: TraceDocument, language: Language, origin: string): ServerRenderedTemplate {
  const words = messagesIn[language].landing;
  return html`<a class="label" href="/t/${code}">
    <suyuan-qr value="${origin}/t/${code}" label=${words.qrName}></suyuan-qr>
    <span><b>${product.name}</b>${words.labelHint}</span>
  </a>`;
}

const snippet = (origin: string, code: string): string => `<script type="module"
  src="${origin}/embed/v1/trace.js"></script>

<suyuan-trace code="${code}"></suyuan-trace>
<suyuan-trace variant="badge"
  code="${code}"></suyuan-trace>`;
