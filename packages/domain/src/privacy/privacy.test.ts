import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { residentIdCheckDigit } from '../identifier/index.ts';
import { findPersonalNumbers, maskPersonName, maskPhone, maskResidentId, redactPersonalNumbers } from './index.ts';

describe('masks', () => {
  it('keep the ends of an identity number and nothing between', () => {
    assert.equal(maskResidentId('430103190001010011'), '4301**********0011');
    assert.equal(maskResidentId('11010519491231002X'), '1101**********002X');
  });

  it('keep the ends of a phone number, and the area code of a landline', () => {
    assert.equal(maskPhone('13812341234'), '138****1234');
    assert.equal(maskPhone('0731-00000001'), '0731-****0001');
    assert.equal(maskPhone('010-00000001'), '010-****0001');
    assert.equal(maskPhone(' 4000000001 '), '400***0001');
  });

  it('hide short texts whole', () => {
    assert.equal(maskPhone('123'), '***');
    assert.equal(maskResidentId('1234567'), '*******');
    assert.equal(maskPhone(''), '');
  });

  it('tell no length of a name', () => {
    for (const name of ['张三', '张小三', '张', ' 张三丰 ']) assert.equal(maskPersonName(name), '张**');
    assert.equal(maskPersonName('𠮷野家'), '𠮷**');
    assert.equal(maskPersonName(''), '');
  });
});

describe('personal numbers in free text', () => {
  it('are found in order, with their place', () => {
    assert.deepEqual(findPersonalNumbers('张三13812341234，430103190001010011'), [
      { kind: 'mobile', at: 2, text: '13812341234' },
      { kind: 'resident-id', at: 14, text: '430103190001010011' },
    ]);
  });

  it('are masked however they are written', () => {
    const masked: Record<string, string> = {
      '138 1234 1234': '138******1234',
      '138-1234-1234': '138******1234',
      '+8613812341234': '+86138****1234',
      '+86 13812341234': '+86 138****1234',
      '008613812341234': '0086138****1234',
      '１３８１２３４１２３４': '138****1234',
      tel13812341234: 'tel138****1234',
      ID430103190001010011ID: 'ID4301**********0011ID',
      '430103 19000101 0011': '4301************0011',
      '11010519491231002x': '1101**********002x',
    };
    for (const [text, shown] of Object.entries(masked)) assert.equal(redactPersonalNumbers(text), shown, text);
  });

  it('are not seen in codes, hashes, dates and quantities', () => {
    const innocent = [
      '64424454139282674767',
      '6901234567892',
      '43012119000229002X',
      '430103190001010012',
      '2026-03-01T08:00:00.000Z',
      'a13812341234b',
      '91430121MA0TE5T08G',
      '12812341234',
      '0731-12345678',
    ];
    for (const text of innocent) assert.deepEqual(findPersonalNumbers(text), [], text);
  });

  it('never survive redaction, wherever they stand', () => {
    const word = fc.constantFrom('', ' ', '，', '电话', 'x', '\n', '。', '(', '/');
    const id = fc.stringMatching(/^4301[0-3]1190001[0-2]\d\d{3}$/).map(body => body + residentIdCheckDigit(body));
    const mobile = fc.stringMatching(/^1[3-9]\d{9}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.oneof(id, mobile))), word, (parts, end) => {
        const text = parts.map(([before, number]) => `${before || ' '}${number}`).join('') + end;
        assert.deepEqual(findPersonalNumbers(redactPersonalNumbers(text)), []);
      }),
    );
  });

  it('leave the rest as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        fc.pre(findPersonalNumbers(text).length === 0);
        assert.equal(redactPersonalNumbers(text), text);
      }),
    );
  });
});
