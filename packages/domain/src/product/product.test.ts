import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type CategoryCode,
  categories,
  categoryNames,
  categoryParent,
  doubtCertification,
  isCertificationValid,
  parseCategoryCode,
} from './index.ts';

const category = (text: string): CategoryCode => {
  const parsed = parseCategoryCode(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
};

describe('categories of NY/T 3177', () => {
  it('have two digits a level, four levels at most', () => {
    for (const text of ['01', '0104', '010405', '01040501', ' 0104 ', '０１０４'])
      assert.ok(parseCategoryCode(text).ok, text);
    for (const text of ['', '1', '010', '00', '0004', '0104050101', '01a4', '01.04']) {
      const parsed = parseCategoryCode(text);
      assert.equal(parsed.ok ? 'accepted' : parsed.problem.code, 'product.category_format', text);
    }
  });

  it('climb level by level', () => {
    assert.equal(categoryParent(category('01040501')), '010405');
    assert.equal(categoryParent(category('01')), undefined);
  });

  it('give the known names from the widest on', () => {
    assert.deepEqual(categoryNames(category('01040599')), ['种植业', '蔬菜', '茄果类']);
    assert.deepEqual(categoryNames(category('010701')), ['种植业', '茶叶']);
    assert.deepEqual(categoryNames(category('99')), []);
  });

  it('are well formed in the table', () => {
    for (const { code, name } of categories) assert.ok(parseCategoryCode(code).ok && name !== '', code);
  });
});

describe('certifications', () => {
  it('are doubted where the shape of their number is known and other', () => {
    assert.equal(doubtCertification({ kind: 'green', number: 'LB-15-1234567890A' }), undefined);
    assert.deepEqual(doubtCertification({ kind: 'green', number: 'LB-15' }), {
      code: 'green_food.format',
      field: 'number',
    });
    assert.equal(doubtCertification({ kind: 'organic', number: '12224000000000001' }), undefined);
    assert.deepEqual(doubtCertification({ kind: 'organic', number: '1222400' }), {
      code: 'organic_code.format',
      field: 'number',
    });
  });

  it('pass where it is not', () => {
    assert.equal(doubtCertification({ kind: 'organic', number: '001OP1200001' }), undefined);
    assert.equal(doubtCertification({ kind: 'gi', number: 'AGI00001' }), undefined);
  });

  it('hold through their last day', () => {
    const certification = { kind: 'gi', number: 'AGI00001', validUntil: '2026-06-30' } as const;
    assert.deepEqual(
      ['2026-06-29', '2026-06-30', '2026-07-01'].map(day => isCertificationValid(certification, day)),
      [true, true, false],
    );
    assert.ok(isCertificationValid({ kind: 'gi', number: 'AGI00001' }, '2099-01-01'));
  });
});
