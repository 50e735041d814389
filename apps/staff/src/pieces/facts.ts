import { html, nothing, type TemplateResult } from 'lit';

/** A name and what it stands for; left out where there is nothing to say. */
export type Fact = readonly [term: string, detail: unknown];

export function facts(rows: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">${rows
    .filter(([, detail]) => detail !== undefined && detail !== '' && detail !== nothing)
    .map(([term, detail]) => html`<div><dt>${term}</dt><dd>${detail}</dd></div>`)}</dl>`;
}
