import { html } from 'hono/html';
import { dictionary, type Language } from './locales/messages.ts';

/** The hashed files of one page, as the build's `manifest.json` lists them. */
export interface PageAssets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly preload: readonly string[];
}

/** The document that the console starts in: no inline script and no inline style, for the strictest policy. */
export function shell(language: Language, { script, styles, preload }: PageAssets) {
  const { frame } = dictionary[language];
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="icon" type="image/svg+xml" href="/icon.svg">
    <title>${frame.console}</title>
    ${styles.map(href => html`<link rel="stylesheet" href="${href}">`)}
    ${preload.map(href => html`<link rel="modulepreload" href="${href}">`)}
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="app"><noscript>${frame.noScript}</noscript></div>
  </body>
</html>
`;
}
