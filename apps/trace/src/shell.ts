import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { type Language, messagesIn } from './language.ts';
import type { PageAssets } from './options.ts';
import { shellStyles } from './shell.styles.ts';

/** A page without its content. */
export interface Shell {
  readonly language: Language;
  readonly title: string;
  readonly description?: string;
  /** Where this page is, without `?lang=`. */
  readonly url: string;
  readonly assets: PageAssets;
  /** Whether the page needs the linked styles beyond the shell's own. */
  readonly hasStyles?: boolean;
  /** schema.org data; a data block, which no policy forbids. */
  readonly jsonLd?: object | undefined;
  readonly isIndexed?: boolean;
  readonly head?: unknown;
  readonly content: unknown;
}

const mark = html`<svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" color="#2a8a5a"><path d="M16 29V13M16 20c-6 0-10-4-10-11 7 0 10 4 10 11zM16 15c0-5 3-9 10-9 0 7-4 10-10 10"/></svg>`;

/** JSON that cannot end the element around it. */
const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** The whole document around the content. Scripts come last: nothing that can be read waits for them. */
export function shell(page: Shell): ServerRenderedTemplate {
  const { language, assets } = page;
  const words = messagesIn[language];
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const path = new URL(page.url).pathname;
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>${page.title}</title>
        ${unsafeHTML(`<style>${shellStyles}</style>`)}
        ${page.hasStyles ? assets.styles.map(href => html`<link rel="stylesheet" href=${href}>`) : nothing}
        ${page.description ? html`<meta name="description" content=${page.description}><meta property="og:description" content=${page.description}>` : nothing}
        ${page.isIndexed ? nothing : html`<meta name="robots" content="noindex">`}
        <meta property="og:title" content=${page.title}>
        <meta property="og:type" content="website">
        <meta property="og:url" content=${page.url}>
        <meta property="og:site_name" content=${words.siteName}>
        <meta property="og:locale" content=${language.replace('-', '_')}>
        <link rel="canonical" href=${page.url}>
        <link rel="icon" type="image/svg+xml" href="/icon.svg">
        <meta name="theme-color" content="#1d6b45">
        ${page.head ?? nothing}
        ${page.jsonLd ? unsafeHTML(dataBlock(page.jsonLd)) : nothing}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header>
          <nav class="wide bar">
            <a class="brand" href="/">${mark}${words.siteName}<span>${words.siteTagline}</span></a>
            <a href="/scan">${words.landing.scan}</a>
            <a href="${path}?lang=${other}" hreflang=${other} lang=${other}>${words.otherLanguage}</a>
          </nav>
        </header>
        <main id="main" class="wide">${page.content}</main>
        <footer>
          <div class="wide bar">
            <p>${words.footer.honesty}</p>
            <a href="/docs/api">${words.footer.api}</a>
          </div>
        </footer>
        ${assets.preload.map(href => html`<link rel="modulepreload" href=${href}>`)}
        <script type="module" src=${assets.script}></script>
      </body>
    </html>`;
}
