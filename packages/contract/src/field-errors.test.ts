import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { batchFormSchema, eventFormSchema } from './batch.ts';
import { fieldErrors } from './field-errors.ts';
import { registrationFormSchema } from './registration.ts';
import { testFormSchema } from './test.ts';

const errorsOf = (schema: v.GenericSchema, value: unknown) =>
  fieldErrors('zh-CN', v.safeParse(schema, value).issues ?? []);
const codesOf = (schema: v.GenericSchema, value: unknown) =>
  Object.fromEntries(errorsOf(schema, value).map(({ field, code }) => [field, code]));

describe('the errors of a form', () => {
  it('name every missing field', () => {
    assert.deepEqual(codesOf(batchFormSchema, {}), {
      productId: 'field.required',
      plot: 'field.required',
      harvestDate: 'field.required',
      quantity: 'field.required',
    });
  });

  it('call a field required that nobody wrote into, whatever its shape', () => {
    const empty = { productId: '', plot: ' ', harvestDate: '', quantity: { value: '', unit: 'kg' } };
    assert.deepEqual(codesOf(batchFormSchema, empty), {
      productId: 'field.required',
      plot: 'field.required',
      harvestDate: 'field.required',
      'quantity.value': 'field.required',
    });
    assert.deepEqual(codesOf(batchFormSchema.entries.quantity, { unit: 'kg' }), { value: 'field.required' });
    assert.deepEqual(codesOf(batchFormSchema.entries.quantity, { value: Number.NaN, unit: 'kg' }), {
      value: 'field.number',
    });
  });

  it('name the field by its dotted path, each once', () => {
    const form = { kind: 'rapid', testedOn: '2026-02-30', agency: '', commissioned: false, items: [{ name: 'x' }] };
    const errors = errorsOf(testFormSchema, form);
    assert.deepEqual(
      errors.map(({ field, code }) => [field, code]),
      [
        ['testedOn', 'field.date'],
        ['agency', 'field.required'],
        ['items.0.value', 'field.required'],
        ['items.0.verdict', 'field.required'],
      ],
    );
  });

  it('say the limit that was broken', () => {
    const [error] = errorsOf(batchFormSchema, {
      productId: '0195f2d3-7b1a-7c3e-9a54-0123456789ab',
      plot: 'x'.repeat(61),
      harvestDate: '2026-03-01',
      quantity: { value: 1, unit: 'kg' },
    });
    assert.deepEqual(error, {
      field: 'plot',
      code: 'field.too_long',
      message: '内容太长，请删减到 60 个字符以内。',
      params: { max: 60 },
    });
  });

  it('have words even where the schema left them to its library', () => {
    assert.deepEqual(codesOf(eventFormSchema, { kind: 'rain', day: '2026-03-01' }), { kind: 'field.invalid' });
    assert.deepEqual(codesOf(batchFormSchema, 'no form'), { '': 'field.invalid' });
    assert.deepEqual(codesOf(batchFormSchema, null), { '': 'field.invalid' });
  });

  it('ask for consent and for a township', () => {
    const codes = codesOf(registrationFormSchema, { consent: false, divisionCode: '430121', organisationForm: 'club' });
    assert.equal(codes['consent'], 'registration.consent_missing');
    assert.equal(codes['divisionCode'], 'division.township');
    assert.equal(codes['organisationForm'], 'field.required');
  });
});
