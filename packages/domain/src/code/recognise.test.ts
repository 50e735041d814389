import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Recognition, recognise } from './index.ts';

interface Vectors {
  readonly origins: readonly string[];
  readonly texts: readonly { readonly text: string; readonly expected: Readonly<Record<string, unknown>> }[];
}

const { origins, texts } = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/recognise.json', import.meta.url), 'utf8'),
) as Vectors;

/** The members that a vector speaks of, a problem by its code. */
const told = (found: Recognition, expected: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys(expected).map(name => {
      const value: unknown = (found as unknown as Record<string, unknown>)[name];
      return [name, name === 'problem' ? (value as { code: string } | undefined)?.code : value];
    }),
  );

describe('the recogniser', () => {
  for (const { text, expected } of texts) {
    it(`takes ${JSON.stringify(text)} for ${expected['kind']}`, () => {
      assert.deepEqual(told(recognise(text, { origins }), expected), expected);
    });
  }

  it('never gives a personal number away', () => {
    const numbers = ['430103190001010011', '11010519491231002X', '13812341234'];
    const before = fc.constantFrom('', ' ', '姓名：', 'ID=', '1.2.', 'https://a.example/?q=', '，');
    const after = fc.constantFrom('', ' ', 'ID=', '.0103.20180520103000.001', '/', '，');
    fc.assert(
      fc.property(before, fc.constantFrom(...numbers), after, (before, number, after) => {
        const found = recognise(before + number + after, { origins });
        // An address is kept as it is, since it must open: it is never stored, and never shown but for its host.
        const shown = JSON.stringify('url' in found ? { ...found, url: '' } : found);
        assert.ok(!shown.includes(number), shown);
      }),
    );
  });

  it('never throws, whatever the text and the origins', () => {
    const start = fc.constantFrom(
      '',
      'https://',
      'http://xn--',
      ']C1',
      '(01)',
      '01',
      '6',
      'https://trace.example.cn/t/%',
    );
    fc.assert(
      fc.property(start, fc.oneof(fc.string(), fc.string({ unit: 'binary' })), fc.string(), (prefix, text, origin) => {
        assert.equal(typeof recognise(prefix + text, { origins: [origin, ...origins] }).kind, 'string');
      }),
      { numRuns: 2000 },
    );
  });

  it('answers long hostile texts at once', () => {
    for (const part of ['1.', '(01)', '%', 'xn--', '9', '\u001d', '　', '13812341234 ']) {
      const start = process.cpuUsage();
      recognise(part.repeat(100_000), { origins });
      recognise(`https://a.example/${encodeURIComponent(part).repeat(30_000)}`, { origins });
      assert.ok(process.cpuUsage(start).user < 2_000_000, JSON.stringify(part));
    }
  });
});
