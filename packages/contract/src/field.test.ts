import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { quantitySchema } from './batch.ts';
import { day, id, instant, line, pageQuery, paragraph, whole } from './field.ts';

/** The code of the first thing wrong; undefined if nothing is. */
const wrong = (schema: v.GenericSchema, value: unknown): string | undefined =>
  v.safeParse(schema, value).issues?.[0].message;

const notText = [undefined, null, 1, true, [], {}, ['a'], { toString: () => 'a' }];

for (const [name, block] of [
  ['line', line(10)],
  ['paragraph', paragraph(10)],
] as const) {
  describe(`a ${name} of text`, () => {
    it('is trimmed, never empty, never too long', () => {
      assert.equal(v.parse(block, '  湘莲　 '), '湘莲');
      assert.equal(wrong(block, ''), 'field.required');
      assert.equal(wrong(block, ' \t\u3000\ufeff'), 'field.required');
      assert.equal(wrong(block, '1234567890'), undefined);
      assert.equal(wrong(block, '12345678901'), 'field.too_long');
    });

    it('is text', () => {
      for (const value of notText) assert.equal(wrong(block, value), 'field.text');
    });

    it('takes markup and SQL for what they are: text', () => {
      for (const text of ['<b>x</b>', "'; DROP--", '{{7*7}}', '%00', '../etc'])
        assert.equal(v.parse(block, text), text);
    });

    it('refuses what nobody can see', () => {
      const hidden = [
        'a\u0000b',
        'a\u0007b',
        'a\u001bb',
        'a\u007fb',
        'a\u0085b',
        'a\u202eb',
        'a\u2066b',
        'a\rb',
        'a\tb',
      ];
      for (const text of [...hidden, 'a\ud800b', 'a\udfffb']) {
        assert.equal(wrong(block, text), 'field.control_characters', JSON.stringify(text));
      }
    });

    it('keeps characters beyond the basic plane', () => {
      assert.equal(v.parse(block, '𫗧𬌗🌾'), '𫗧𬌗🌾');
    });
  });
}

describe('several lines of text', () => {
  it('keep their line ends, one line has none', () => {
    assert.equal(v.parse(paragraph(10), 'a\nb'), 'a\nb');
    assert.equal(wrong(line(10), 'a\nb'), 'field.control_characters');
  });

  it('are judged in linear time', () => {
    assert.equal(wrong(paragraph(200_000), `${'a\n'.repeat(99_000)}\u0000b`), 'field.control_characters');
  });
});

describe('a day', () => {
  it('exists', () => {
    assert.equal(wrong(day(), '2024-02-29'), undefined);
    for (const text of ['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-1-1', '']) {
      assert.equal(wrong(day(), text), 'field.date', text);
    }
    for (const text of ['2024-02-29T00:00', ' 2024-02-29', '20240229', '今天', '2024-02-29\n']) {
      assert.equal(wrong(day(), text), 'field.date', text);
    }
    for (const value of notText) assert.equal(wrong(day(), value), 'field.date');
  });

  it('is refused, not thrown at, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), text => {
        assert.equal(v.is(day(), text), wrong(day(), text) === undefined);
      }),
    );
  });
});

describe('an instant', () => {
  it('has a date, a time and a zone', () => {
    assert.equal(wrong(instant(), '2026-03-01T08:00:00.000Z'), undefined);
    for (const text of ['2026-03-01', '2026-03-01T25:00:00Z', 'now'])
      assert.equal(wrong(instant(), text), 'field.date', text);
  });
});

describe('a whole number', () => {
  it('stays between its ends', () => {
    const schema = whole(1, 9);
    assert.deepEqual(
      [1, 9, 0, 10, 1.5].map(value => wrong(schema, value)),
      [undefined, undefined, 'field.too_small', 'field.too_large', 'field.whole_number'],
    );
    for (const value of [Number.NaN, '5', null, undefined]) assert.equal(wrong(schema, value), 'field.number');
    assert.ok(wrong(schema, Number.POSITIVE_INFINITY));
  });
});

describe('a quantity', () => {
  it('is a finite number above zero with a unit of the trade', () => {
    const of = (value: unknown, unit: unknown = 'kg') => wrong(quantitySchema, { value, unit });
    assert.equal(of(0.5), undefined);
    assert.equal(of(0), 'field.too_small');
    assert.equal(of(-1), 'field.too_small');
    assert.equal(of(Number.NEGATIVE_INFINITY), 'field.too_small');
    assert.equal(of(Number.POSITIVE_INFINITY), 'field.too_large');
    assert.equal(of(Number.NaN), 'field.number');
    assert.equal(of('12'), 'field.number');
    assert.equal(of(1, 'pound'), 'field.required');
  });
});

describe('an identifier', () => {
  it('is a UUID and nothing near it', () => {
    assert.equal(wrong(id(), '0195f2d3-7b1a-7c3e-9a54-0123456789ab'), undefined);
    for (const text of ['1', "' OR 1=1", '0195f2d3-7b1a-7c3e-9a54-0123456789a', '../0195f2d3']) {
      assert.equal(wrong(id(), text), 'field.id', text);
    }
  });
});

describe('a page', () => {
  it('has 20 entries unless told, 100 at most', () => {
    assert.equal(v.parse(pageQuery, {}).limit, 20);
    assert.equal(v.parse(pageQuery, { limit: '100' }).limit, 100);
    assert.equal(wrong(pageQuery, { limit: '0' }), 'field.too_small');
    assert.equal(wrong(pageQuery, { limit: '101' }), 'field.too_large');
    for (const limit of ['', '-1', '1e2', '1.5', '9999', 'all'])
      assert.equal(wrong(pageQuery, { limit }), 'field.number', limit);
    assert.equal(wrong(pageQuery, { cursor: 'x'.repeat(401) }), 'field.too_long');
  });
});
