import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../calendar.ts';
import { formatQuantity } from './quantity.ts';
import type { TraceView } from './trace-view.types.ts';

type Fact = readonly [name: string, value: string | undefined];

const factList = (title: string, facts: readonly Fact[]): TemplateResult => html`<section class="panel">
  <h3>${title}</h3>
  <dl>
    ${facts.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing))}
  </dl>
</section>`;

export function productView({ document, language, words }: TraceView): TemplateResult {
  const { batch, product, serial } = document;
  const names = words.facts;
  return factList(names.title, [
    [names.plot, batch.plot],
    [names.harvestDate, formatDay(batch.harvestDate, language)],
    [names.lot, batch.lot],
    [names.quantity, formatQuantity(batch.quantity, language, words)],
    [names.serial, serial === undefined ? undefined : String(serial)],
    [names.standard, product.standard],
    [names.gtin, product.gtin],
  ]);
}

export function producerView({ document: { producer }, language, words }: TraceView): TemplateResult {
  const names = words.producer;
  return html`<section class="panel">
    <h3>${names.title}</h3>
    <p class="producer">${producer.name}</p>
    <dl>
      <div><dt>${names.form}</dt><dd>${names.forms[producer.organisationForm]}</dd></div>
      ${producer.uscc ? html`<div><dt>${names.uscc}</dt><dd class="code">${producer.uscc}</dd></div>` : nothing}
      <div><dt>${names.since}</dt><dd>${formatDay(producer.registeredSince, language)}</dd></div>
    </dl>
  </section>`;
}
