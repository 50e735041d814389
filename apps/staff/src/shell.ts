import { dictionary, type Language } from './locales/messages.ts';

/** The hashed files of one page, as the build's `manifest.json` lists them. */
export interface PageAssets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly preload: readonly string[];
}

/** The document that the console starts in: no inline script and no inline style, for the strictest policy. */
export function shell(language: Language, { script, styles, preload }: PageAssets): string {
  const { frame } = dictionary[language];
  const lines = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    '<link rel="icon" type="image/svg+xml" href="/icon.svg">',
    `<title>${escapeText(frame.console)}</title>`,
    ...styles.map(href => `<link rel="stylesheet" href="${escapeText(href)}">`),
    ...preload.map(href => `<link rel="modulepreload" href="${escapeText(href)}">`),
    `<script type="module" src="${escapeText(script)}"></script>`,
    '</head>',
    '<body>',
    `<div id="app"><noscript>${escapeText(frame.noScript)}</noscript></div>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
