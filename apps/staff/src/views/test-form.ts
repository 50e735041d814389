import { createTest, type Test, testFormSchema } from '@suyuan/contract/test';
import { checkTestItem } from '@suyuan/domain/test';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { farmDay } from '../locales/format.ts';
import { radioField, selectField, textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { icon } from '../pieces/icons.ts';
import { createDraft } from '../state/draft.ts';
import { createForm, type Form } from '../state/form.ts';
import type { Values } from '../state/form-state.ts';
import { addRow, mapRows, removeRow, requiredText, rowCount, textOf } from '../state/form-values.ts';

/** The form for one test and its items. */
export function createTestForm(desk: Desk, id: string, added: (test: Test) => void): Form {
  return createForm(desk, {
    id: 'test',
    labels: () => desk.words.test.form,
    initial: addRow({ kind: 'rapid', testedOn: farmDay(new Date()), commissioned: 'no' }, 'items', { verdict: 'pass' }),
    draft: createDraft(desk.session.userId, `test:${id}`),
    schema: testFormSchema,
    toBody: toTest,
    check: test =>
      test.items.flatMap((item, row) => {
        const checked = checkTestItem(item);
        if (checked.ok) return [];
        const { code, params } = checked.problem;
        return [{ field: `items.${row}.verdict`, code, ...(params ? { params } : {}) }];
      }),
    send: (body, idempotencyKey, signal) =>
      desk.client.call(createTest, { params: { id }, body, idempotencyKey, signal }),
    done: added,
  });
}

function toTest(values: Values): unknown {
  return {
    kind: values['kind'],
    testedOn: values['testedOn'] ?? '',
    agency: requiredText(values, 'agency'),
    commissioned: values['commissioned'] === 'yes',
    reportNumber: textOf(values, 'reportNumber'),
    items: mapRows(values, 'items', row => ({
      name: requiredText(values, `${row}.name`),
      method: textOf(values, `${row}.method`),
      value: requiredText(values, `${row}.value`),
      unit: textOf(values, `${row}.unit`),
      limit: textOf(values, `${row}.limit`),
      verdict: values[`${row}.verdict`],
    })),
  };
}

export function testFormView(desk: Desk, form: Form): TemplateResult {
  const { test: words, terms } = desk.words;
  const { values } = form.state;
  const kinds = (['rapid', 'laboratory'] as const).map(value => ({
    value,
    text: terms.testKind[value],
    ...(value === 'rapid' ? { hint: words.rapidHint } : {}),
  }));
  const ways = [
    { value: 'no', text: words.own },
    { value: 'yes', text: words.commissioned },
  ];
  return formView(desk, form, {
    name: words.add,
    submit: words.submit,
    sending: words.sending,
    fields: html`
      ${radioField(desk, form, 'kind', kinds)}
      <div class="pair">
        ${textField(desk, form, 'testedOn', { type: 'date', max: farmDay(new Date()) })}
        ${selectField(desk, form, 'commissioned', ways)}
      </div>
      <div class="pair">
        ${textField(desk, form, 'agency')}
        ${textField(desk, form, 'reportNumber', { optional: true })}
      </div>
      ${mapRows(values, 'items', (_, row) => itemFields(desk, form, row))}
      <p><button type="button" @click=${() => form.setAll(addRow(values, 'items', { verdict: 'pass' }), 'items')}>
        ${icon('add')}${words.addItem}</button></p>`,
  });
}

function itemFields(desk: Desk, form: Form, row: number): TemplateResult {
  const { test: words, terms } = desk.words;
  const { values } = form.state;
  const name = (field: string) => `items.${row}.${field}`;
  const said = values['kind'] === 'rapid' ? terms.screening : terms.verdict;
  const verdicts = (['pass', 'fail'] as const).map(value => ({ value, text: said[value] }));
  const remove = () => form.setAll(removeRow(values, 'items', row), 'items');
  return html`<fieldset class="row">
    <legend>${words.itemRow(row + 1)}</legend>
    ${textField(desk, form, name('name'), { hint: words.nameHint })}
    <div class="pair">
      ${textField(desk, form, name('value'))}
      ${textField(desk, form, name('unit'), { optional: true })}
    </div>
    <div class="pair">
      ${selectField(desk, form, name('verdict'), verdicts)}
      ${textField(desk, form, name('limit'), { optional: true })}
    </div>
    ${textField(desk, form, name('method'), { optional: true })}
    ${
      rowCount(values, 'items') > 1
        ? html`<p><button type="button" class="quiet" aria-label=${words.removeItem(row + 1)} @click=${remove}>${desk.words.form.remove}</button></p>`
        : nothing
    }
  </fieldset>`;
}
