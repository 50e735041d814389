import { html, type TemplateResult } from 'lit';
import { hrefOf, type Route } from '../routes.ts';

interface FilterChoice {
  readonly text: string;
  readonly route: Route;
  readonly isChosen: boolean;
}

/** Links that each show a part of the list; the address tells which, so Back works. */
export function filter(label: string, choices: readonly FilterChoice[]): TemplateResult {
  return html`<nav class="filter" aria-label=${label}>${choices.map(
    ({ text, route, isChosen }) =>
      html`<a href=${hrefOf(route)} aria-current=${isChosen ? 'true' : 'false'}>${text}</a>`,
  )}</nav>`;
}
