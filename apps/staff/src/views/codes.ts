import { type CodeRange, issueCodes, listCodeRanges } from '@suyuan/contract/code';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant, formatNumber } from '../locales/format.ts';
import { textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { emptyState } from '../pieces/notes.ts';
import { whenReady } from '../pieces/ready.ts';
import { hrefOf } from '../routes.ts';
import { createDraft } from '../state/draft.ts';
import { createForm } from '../state/form.ts';
import { numberOf } from '../state/form-values.ts';
import { createLoader } from '../state/loader.ts';
import { type BatchDesk, type Section, sectionHeading } from './batch-section.ts';
import { createCodeList } from './code-list.ts';

/** Trace codes of a batch: ranges of label serials, and the codes in each when asked for. */
export function openCodes(batchDesk: BatchDesk): Section {
  const { desk, id, batch } = batchDesk;
  const loader = createLoader(desk, signal => desk.client.call(listCodeRanges, { params: { id }, signal }));
  const lists = new Map<string, ReturnType<typeof createCodeList>>();
  const form = createForm(desk, {
    id: 'codes',
    labels: () => desk.words.code.form,
    initial: {},
    draft: createDraft(desk.session.userId, `codes:${id}`),
    schema: issueCodes.body,
    toBody: values => ({ count: numberOf(values, 'count') }),
    send: (body, idempotencyKey, signal) =>
      desk.client.call(issueCodes, { params: { id }, body, idempotencyKey, signal }),
    done(range) {
      loader.put({ items: [...(loader.value?.items ?? []), range] });
      if (batch.value) batch.put({ ...batch.value, codesIssued: batch.value.codesIssued + range.count });
      desk.say(desk.words.code.done(formatNumber(desk.language, range.count)));
      desk.focus('#section-heading');
    },
  });

  const toggle = (range: CodeRange) => {
    if (!lists.delete(range.id)) lists.set(range.id, createCodeList(desk, range.id));
    desk.refresh();
  };

  const rangeCard = (range: CodeRange): TemplateResult => {
    const { code: words } = desk.words;
    const name = words.range(formatNumber(desk.language, range.from), formatNumber(desk.language, range.to));
    const list = lists.get(range.id);
    return html`<article class="card">
      <div class="split">
        <div>
          <h3>${name}</h3>
          <p class="small muted">${words.count(formatNumber(desk.language, range.count))} · ${words.issued(formatInstant(desk.language, range.issuedAt))}</p>
        </div>
        <button type="button" aria-expanded=${list ? 'true' : 'false'} aria-label=${list ? nothing : words.showNamed(name)}
          @click=${() => toggle(range)}>${list ? words.hide : words.show}</button>
      </div>
      ${list ? list.render() : nothing}
    </article>`;
  };

  return {
    render() {
      const { code: words } = desk.words;
      return html`${sectionHeading(words.heading)}
        <p class="hint">${words.lead}</p>
        <div class="columns">
          <div class="stack">${whenReady(desk, loader, ({ items }) =>
            items.length === 0
              ? html`<div class="card">${emptyState(words.empty)}</div>`
              : html`${[...items].reverse().map(rangeCard)}
                ${
                  batchDesk.mayWrite
                    ? html`<p><a class="button" href=${hrefOf({ name: 'batch', id, section: 'labels' })}>${words.print}</a></p>`
                    : nothing
                }`,
          )}</div>
          ${
            batchDesk.isOpen
              ? html`<div class="card side"><h3>${words.add}</h3>${formView(desk, form, {
                  submit: words.submit,
                  sending: words.sending,
                  fields: textField(desk, form, 'count', { inputMode: 'numeric', hint: words.countHint }),
                })}</div>`
              : nothing
          }
        </div>`;
    },
  };
}
