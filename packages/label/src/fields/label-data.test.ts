import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTraceCode } from '@suyuan/domain/code';
import fc from 'fast-check';
import { fieldNames, fieldValue, isFilled, maxValueLength, toLabelData, typicalData } from './index.ts';

describe('toLabelData', () => {
  it('keeps what it knows and leaves out the rest', () => {
    assert.deepEqual(toLabelData(typicalData), typicalData);
    assert.deepEqual(toLabelData({ productName: 3, basisSelfTest: 'yes', lot: {}, password: 'x' }), {
      productName: '3',
    });
    assert.deepEqual(toLabelData(null), {});
    assert.deepEqual(toLabelData(JSON.parse('{"__proto__": {"productName": "x"}}')), {});
  });

  it('makes one clean line of every value', () => {
    assert.equal(toLabelData({ lot: ' a\r\n\tb\u0000c\u202ed\ud800 ' }).lot, 'a b cd\ufffd');
    assert.equal(toLabelData({ lot: 'x'.repeat(10_000) }).lot?.length, maxValueLength);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fieldNames, 'marks'), fc.anything()), input => {
        const data = toLabelData(input);
        for (const name of fieldNames) assert.equal(typeof fieldValue(data, name), 'string');
      }),
    );
  });
});

describe('fieldValue', () => {
  it('groups the code where the data leaves that out', () => {
    assert.equal(fieldValue(typicalData, 'codeGrouped'), '5123 4567 8901 2345 6787');
    assert.equal(fieldValue({}, 'codeGrouped'), '');
  });

  it('counts a flag that is not set as empty', () => {
    assert.equal(isFilled(typicalData, 'basisSelfTest'), true);
    assert.equal(isFilled(typicalData, 'basisCommissionedTest'), false);
  });

  it('shows a code that passes its check digit in the examples', () => {
    assert.ok(parseTraceCode(typicalData.code ?? '').ok);
  });
});
