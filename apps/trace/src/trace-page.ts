import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import type { TraceDocument } from '@suyuan/contract/trace';
import { groupDigits } from '@suyuan/domain/code';
import { toJsonLd } from './json-ld.ts';
import { type Language, messagesIn } from './language.ts';
import { lookUpForm } from './look-up-form.ts';
import type { PageAssets } from './options.ts';
import { shell } from './shell.ts';

interface PageContext {
  readonly code: string;
  readonly language: Language;
  readonly url: string;
  readonly assets: PageAssets;
}

/** The trace record, whole before any script runs; the same element takes over afterwards and keeps it fresh. */
export function tracePage(
  document: TraceDocument,
  { code, language, url, assets }: PageContext,
): ServerRenderedTemplate {
  const words = messagesIn[language];
  const { product, producer } = document;
  const place = producer.division.names.join(language === 'en' ? ' ' : '');
  return shell({
    language,
    url,
    assets,
    title: words.traceTitle(product.name),
    description: words.traceDescription(product.name, place, producer.name),
    // A label is one shopper's; the batch is for everyone to find.
    isIndexed: document.kind === 'batch',
    jsonLd: toJsonLd(document, url),
    content: html`
      <h1>${words.traceHeading}</h1>
      <suyuan-trace code=${code} lang=${language} document=${JSON.stringify(document)}></suyuan-trace>
      ${lookUpForm(language, true)}
    `,
  });
}

/** Why there is no record, with the code ready to be corrected. */
export function problemPage(
  problem: { readonly code: string },
  { code, language, url, assets }: PageContext,
): ServerRenderedTemplate {
  const words = messagesIn[language];
  return shell({
    language,
    url,
    assets,
    title: words.problemTitle,
    content: html`
      <h1>${words.traceHeading}</h1>
      <suyuan-trace code=${code} lang=${language} problem=${JSON.stringify({ code: problem.code })}></suyuan-trace>
      ${lookUpForm(language, false, groupDigits(code.slice(0, 40)))}
    `,
  });
}
