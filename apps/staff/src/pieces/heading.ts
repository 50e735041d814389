import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf, type Route } from '../routes.ts';
import { icon } from './icons.ts';

/** Where the focus goes when a page opens. */
export const headingId = 'page-heading';

interface HeadingParts {
  readonly lead?: unknown;
  readonly actions?: unknown;
  readonly up?: { readonly route: Route; readonly text: string };
}

/** The head of a page: its only h1, what it is about, and what can be done. */
export function heading(title: unknown, { lead = nothing, actions = nothing, up }: HeadingParts = {}): TemplateResult {
  return html`<header class="page-head">
    ${up ? html`<a class="up" href=${hrefOf(up.route)}>${icon('back')}${up.text}</a>` : nothing}
    <div class="page-title">
      <h1 id=${headingId} tabindex="-1">${title}</h1>
      <div class="actions">${actions}</div>
    </div>
    ${lead === nothing ? nothing : html`<p class="lead">${lead}</p>`}
  </header>`;
}
