import type { TraceDocument } from '@suyuan/contract/trace';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../calendar.ts';
import type { TraceView } from './trace-view.types.ts';

type Test = TraceDocument['tests'][number];

/** The tests, each under its true name: a rapid test is a screening. */
export function testsView(view: TraceView): TemplateResult {
  const { tests } = view.document;
  const { words } = view;
  return html`<section class="panel">
    <h3>${words.tests.title}</h3>
    ${tests.length > 0 ? tests.map(test => testView(test, view)) : html`<p class="muted">${words.tests.none}</p>`}
  </section>`;
}

function testView(test: Test, { language, words: { tests: words, separator } }: TraceView): TemplateResult {
  const { kind, items } = test;
  const verdicts = words.verdicts[kind];
  const facts = [
    formatDay(test.testedOn, language),
    words.by(test.agency),
    test.commissioned ? words.commissioned : words.own,
    ...(test.reportNumber ? [words.report(test.reportNumber)] : []),
  ];
  return html`<section class="test">
    <h4>${words.kinds[kind]}</h4>
    <p class="small">${facts.join(separator)}</p>
    ${kind === 'rapid' ? html`<p class="small">${words.screening}</p>` : nothing}
    <table>
      <thead>
        <tr><th>${words.item}</th><th>${words.value}</th><th>${words.limit}</th><th>${words.verdict}</th></tr>
      </thead>
      <tbody>
        ${items.map(
          item => html`<tr>
            <th scope="row">${item.name}${item.method ? html` <span class="method">${item.method}</span>` : nothing}</th>
            <td>${withUnit(item.value, item.unit)}</td>
            <td>${item.limit ? withUnit(item.limit, item.unit) : '–'}</td>
            <td class="verdict ${item.verdict}">${verdicts[item.verdict]}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** A number wants its unit, `未检出` does not. */
const withUnit = (value: string, unit = ''): string => (/\d$/.test(value) ? `${value} ${unit}`.trim() : value);
