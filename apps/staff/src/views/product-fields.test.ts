import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { productFormSchema } from '@suyuan/contract/product';
import { judge } from '../state/judge.ts';
import { checkProduct, toProductBody, toProductValues } from './product-fields.ts';

const product = {
  id: '0d1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5b',
  version: 3,
  subjectId: '0d1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5c',
  name: '炎陵黄桃',
  categoryCode: '0103',
  gtin: '6901234567892',
  standard: 'DB43/T 1234-2020',
  certifications: [
    { kind: 'gi' as const, number: 'AGI01234' },
    { kind: 'green' as const, number: 'LB-18-1234567890A', validUntil: '2027-05-01' },
  ],
  createdAt: '2026-03-01T00:00:00.000Z',
};

describe('the form of a product', () => {
  it('sends what it was filled with', () => {
    const judged = judge(productFormSchema, toProductBody(toProductValues(product)));
    const { id: _, version, subjectId, createdAt, ...form } = product;
    assert.ok(judged.ok);
    assert.deepEqual(JSON.parse(JSON.stringify(judged.body)), form);
  });

  it('needs no GTIN, and reads one as people write it', () => {
    const { gtin: _, ...others } = toProductValues(product);
    const without = judge(productFormSchema, toProductBody(others));
    assert.ok(without.ok);
    assert.equal(without.body.gtin, undefined);
    const written = judge(productFormSchema, toProductBody({ ...others, gtin: '690 1234-567892' }));
    assert.ok(written.ok);
    assert.equal(written.body.gtin, '6901234567892');
  });

  it('shows a GTIN as it is printed, however long the server keeps it', () => {
    assert.equal(toProductValues({ ...product, gtin: '06901234567892' })['gtin'], '6901234567892');
  });

  it('finds a wrong check digit', () => {
    assert.deepEqual(checkProduct({ ...product, gtin: '6901234567893' }), [
      { field: 'gtin', code: 'gtin.check_digit' },
    ]);
    assert.deepEqual(checkProduct(product), []);
  });

  it('names the row of a certification that is not filled in', () => {
    const judged = judge(
      productFormSchema,
      toProductBody({ ...toProductValues(product), 'certifications.1.number': '' }),
    );
    assert.ok(!judged.ok);
    assert.deepEqual(
      judged.problems.map(({ field, code }) => [field, code]),
      [['certifications.1.number', 'field.required']],
    );
  });
});
