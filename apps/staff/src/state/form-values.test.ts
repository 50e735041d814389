import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addRow, genericName, mapRows, numberOf, removeRow, rowCount, textOf } from './form-values.ts';

describe('typed values', () => {
  it('are read as people type them', () => {
    assert.equal(textOf({ lot: '  A-1 ' }, 'lot'), 'A-1');
    assert.equal(textOf({ lot: '   ' }, 'lot'), undefined);
    assert.equal(numberOf({ count: '１，２００'.replace('，', ',') }, 'count'), 1200);
    assert.equal(numberOf({ count: '12.5' }, 'count'), 12.5);
    for (const text of ['', ' ']) assert.equal(numberOf({ count: text }, 'count'), undefined, text);
    for (const text of ['ten', '1e999']) assert.ok(Number.isNaN(numberOf({ count: text }, 'count')), text);
  });
});

describe('repeating rows', () => {
  const three = ['甲', '乙', '丙'].reduce((values, name) => addRow(values, 'items', { name }), {});

  it('exist as soon as they are added, with nothing typed', () => {
    assert.equal(rowCount(addRow({}, 'items'), 'items'), 1);
    assert.equal(rowCount({ itemsOther: 'x', 'items.note': 'y' }, 'items'), 0);
  });

  it('move up when one before them goes', () => {
    const two = removeRow({ ...three, agency: '检测站' }, 'items', 1);
    assert.deepEqual(
      mapRows(two, 'items', row => textOf(two, `${row}.name`)),
      ['甲', '丙'],
    );
    assert.equal(textOf(two, 'agency'), '检测站');
  });

  it('keep more than ten apart', () => {
    const many = Array.from({ length: 12 }, (_, at) => String(at)).reduce(
      (values, name) => addRow(values, 'items', { name }),
      {},
    );
    const fewer = removeRow(many, 'items', 1);
    assert.equal(rowCount(fewer, 'items'), 11);
    assert.equal(textOf(fewer, 'items.10.name'), '11');
  });

  it('share their labels', () => {
    assert.equal(genericName('items.11.name'), 'items.*.name');
    assert.equal(genericName('quantity.value'), 'quantity.value');
  });
});
