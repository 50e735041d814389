import type { Product, ProductForm } from '@suyuan/contract/product';
import { parseGtin, trimGtin } from '@suyuan/domain/identifier';
import {
  type CategoryCode,
  categories,
  categoryNames,
  certificationKinds,
  doubtCertification,
} from '@suyuan/domain/product';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { selectField, textField } from '../pieces/fields.ts';
import { icon } from '../pieces/icons.ts';
import { fieldSentence } from '../pieces/sentence.ts';
import type { Form } from '../state/form.ts';
import type { FieldProblem, Values } from '../state/form-state.ts';
import { addRow, mapRows, removeRow, requiredText, textOf } from '../state/form-values.ts';

const rows = 'certifications';

export function toProductBody(values: Values): unknown {
  return {
    name: requiredText(values, 'name'),
    categoryCode: requiredText(values, 'categoryCode').normalize('NFKC'),
    gtin: textOf(values, 'gtin')?.normalize('NFKC').replace(/[\s-]/g, ''),
    standard: textOf(values, 'standard'),
    certifications: mapRows(values, rows, row => ({
      kind: values[`${row}.kind`],
      number: requiredText(values, `${row}.number`),
      validUntil: textOf(values, `${row}.validUntil`),
    })),
  };
}

export function toProductValues(product: Product): Values {
  const { name, categoryCode, gtin = '', standard = '' } = product;
  return product.certifications.reduce<Values>(
    (values, { kind, number, validUntil = '' }) => addRow(values, rows, { kind, number, validUntil }),
    { name, categoryCode, gtin: shownGtin(gtin), standard },
  );
}

/** As it is printed on the package; the server keeps fourteen digits. */
export function shownGtin(gtin: string): string {
  const parsed = parseGtin(gtin);
  return parsed.ok ? trimGtin(parsed.value) : gtin;
}

/** The check digit of the GTIN: the shape of a field does not know it. */
export function checkProduct({ gtin }: ProductForm): readonly FieldProblem[] {
  const parsed = gtin === undefined ? undefined : parseGtin(gtin);
  return parsed && !parsed.ok ? [{ field: 'gtin', code: parsed.problem.code }] : [];
}

export function productFields(desk: Desk, form: Form): TemplateResult {
  const { product: words } = desk.words;
  const { values } = form.state;
  return html`
    ${textField(desk, form, 'name', { hint: words.nameHint })}
    ${textField(desk, form, 'categoryCode', {
      inputMode: 'numeric',
      list: 'categories',
      hint: categoryHint(values['categoryCode'] ?? '') || words.categoryHint,
    })}
    <datalist id="categories">${categories.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}</datalist>
    ${textField(desk, form, 'gtin', {
      optional: true,
      inputMode: 'numeric',
      hint: isWholeGtin(values['gtin'] ?? '') ? words.gtinRight : words.gtinHint,
    })}
    ${textField(desk, form, 'standard', { optional: true, hint: words.standardHint })}
    <fieldset class="field">
      <legend>${words.form[rows]}<span class="optional">${desk.words.frame.optional}</span></legend>
      <p class="hint">${words.certificationsHint}</p>
      ${mapRows(values, rows, (_, row) => certificationFields(desk, form, row))}
      <p><button type="button" @click=${() => form.setAll(addRow(values, rows), rows)}>${icon('add')}${words.addCertification}</button></p>
    </fieldset>`;
}

function certificationFields(desk: Desk, form: Form, row: number): TemplateResult {
  const { product: words, terms, form: formWords } = desk.words;
  const { values } = form.state;
  const name = (field: string) => `${rows}.${row}.${field}`;
  const kinds = certificationKinds.map(value => ({ value, text: terms.certification[value] }));
  const kind = certificationKinds.find(one => one === values[name('kind')]);
  const number = values[name('number')]?.trim() ?? '';
  const doubt = kind && number ? doubtCertification({ kind, number }) : undefined;
  return html`<fieldset class="row">
    <legend>${words.certificationRow(row + 1)}</legend>
    ${selectField(desk, form, name('kind'), kinds, { prompt: formWords.choose })}
    <div class="pair">
      ${textField(desk, form, name('number'), {
        hint: doubt
          ? html`<span class="doubt">${fieldSentence(desk, { field: '', code: doubt.code })}</span>`
          : undefined,
      })}
      ${textField(desk, form, name('validUntil'), { type: 'date', optional: true })}
    </div>
    <p><button type="button" class="quiet" aria-label=${words.removeCertification(row + 1)}
      @click=${() => form.setAll(removeRow(values, rows, row), rows)}>${formWords.remove}</button></p>
  </fieldset>`;
}

const categoryHint = (code: string): string => categoryNames(code as CategoryCode).join(' › ');
const isWholeGtin = (text: string): boolean => text.trim() !== '' && parseGtin(text).ok;
