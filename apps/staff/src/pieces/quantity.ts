import type { Quantity } from '@suyuan/contract/batch';
import { type Unit, units } from '@suyuan/domain/batch';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../desk.ts';
import { formatNumber } from '../locales/format.ts';
import type { Form } from '../state/form.ts';
import type { Values } from '../state/form-state.ts';
import { numberOf } from '../state/form-values.ts';
import { selectField, textField } from './fields.ts';

export const quantityText = (speech: Speech, { value, unit }: Quantity): string =>
  speech.words.terms.quantity(formatNumber(speech.language, value), speech.words.terms.unit[unit]);

/** A number and its unit, side by side. */
export function quantityFields(speech: Speech, form: Form, options: { optional?: boolean } = {}): TemplateResult {
  const choices = units.map((unit: Unit) => ({ value: unit, text: speech.words.terms.unit[unit] }));
  return html`<div class="pair">
    ${textField(speech, form, 'quantity.value', { inputMode: 'decimal', ...options })}
    ${selectField(speech, form, 'quantity.unit', choices)}
  </div>`;
}

export const quantityOf = (values: Values) => ({
  value: numberOf(values, 'quantity.value'),
  unit: values['quantity.unit'],
});
