import { listTests, type Test } from '@suyuan/contract/test';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { formatDay } from '../locales/format.ts';
import { badge, emptyState } from '../pieces/notes.ts';
import { whenReady } from '../pieces/ready.ts';
import { type Column, table } from '../pieces/table.ts';
import { createLoader } from '../state/loader.ts';
import { type BatchDesk, type Section, sectionHeading } from './batch-section.ts';
import { createTestForm, testFormView } from './test-form.ts';

/** Test results of a batch, and the form that adds one. */
export function openTests({ desk, id, batch, mayWrite }: BatchDesk): Section {
  const loader = createLoader(desk, signal => desk.client.call(listTests, { params: { id }, signal }));
  const form = createTestForm(desk, id, test => {
    loader.put({ items: [...(loader.value?.items ?? []), test] });
    // Its verdict stands for the whole batch.
    batch.reload();
    desk.say(desk.words.test.done);
    desk.focus('#section-heading');
  });
  return {
    render() {
      const { test: words } = desk.words;
      return html`${sectionHeading(words.heading)}
        <div class="columns">
          <div class="stack">${whenReady(desk, loader, ({ items }) =>
            items.length === 0
              ? html`<div class="card">${emptyState(words.empty)}</div>`
              : [...items].reverse().map(one => testCard(desk, one)),
          )}</div>
          ${mayWrite ? html`<div class="card side"><h3>${words.add}</h3>${testFormView(desk, form)}</div>` : nothing}
        </div>`;
    },
  };
}

function testCard(desk: Desk, test: Test): TemplateResult {
  const { test: words, terms } = desk.words;
  const isScreening = test.kind === 'rapid';
  const said = isScreening ? terms.screening : terms.verdict;
  const { columns } = words;
  const shown: Column<Test['items'][number]>[] = [
    { heading: columns.name, isName: true, cell: item => item.name },
    { heading: columns.value, cell: item => [item.value, item.unit].filter(Boolean).join(' ') },
    { heading: columns.limit, cell: item => item.limit ?? desk.words.frame.none },
    { heading: columns.method, cell: item => item.method ?? desk.words.frame.none },
    { heading: columns.verdict, cell: item => badge(item.verdict === 'pass' ? 'good' : 'bad', said[item.verdict]) },
  ];
  return html`<article class="card">
    <h3 class="split"><span>${terms.testKind[test.kind]} · ${formatDay(desk.language, test.testedOn)}</span>
      ${badge(test.verdict === 'pass' ? 'good' : 'bad', said[test.verdict])}</h3>
    <p class="small muted">${words.by(test.agency, test.commissioned ? words.commissioned : words.own)}${
      test.reportNumber ? html` · ${words.report(test.reportNumber)}` : nothing
    }</p>
    ${isScreening ? html`<p class="small">${words.screening}</p>` : nothing}
    ${table(terms.testKind[test.kind], shown, test.items)}
  </article>`;
}
