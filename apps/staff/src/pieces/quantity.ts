import type { Quantity } from '@suyuan/contract/batch';
import { type Unit, units } from '@suyuan/domain/batch';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { formatNumber } from '../locales/format.ts';
import type { Form } from '../state/form.ts';
import type { Values } from '../state/form-state.ts';
import { numberOf } from '../state/form-values.ts';
import { selectField, textField } from './fields.ts';

export const quantityText = (desk: Desk, { value, unit }: Quantity): string =>
  desk.words.terms.quantity(formatNumber(desk.language, value), desk.words.terms.unit[unit]);

/** A number and its unit, side by side. */
export function quantityFields(desk: Desk, form: Form, options: { optional?: boolean } = {}): TemplateResult {
  const choices = units.map((unit: Unit) => ({ value: unit, text: desk.words.terms.unit[unit] }));
  return html`<div class="pair">
    ${textField(desk, form, 'quantity.value', { inputMode: 'decimal', ...options })}
    ${selectField(desk, form, 'quantity.unit', choices)}
  </div>`;
}

export const quantityOf = (values: Values) => ({
  value: numberOf(values, 'quantity.value'),
  unit: values['quantity.unit'],
});
