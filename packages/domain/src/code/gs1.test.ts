import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  digitalLinkPath,
  formatElementString,
  looksLikeDigitalLink,
  looksLikeElementString,
  parseDigitalLink,
  parseElementString,
} from './index.ts';

interface Vectors {
  readonly digitalLinks: readonly { readonly url: string; readonly path?: string; readonly refused?: string }[];
  readonly elementStrings: readonly {
    readonly text: string;
    readonly values?: readonly (readonly [string, string])[];
    readonly refused?: string;
  }[];
}

const { digitalLinks, elementStrings } = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/gs1.json', import.meta.url), 'utf8'),
) as Vectors;

describe('GS1 Digital Link', () => {
  for (const { url, path, refused } of digitalLinks) {
    it(`${refused ? `refuses (${refused})` : 'reads'} ${url}`, () => {
      const parsed = parseDigitalLink(new URL(url));
      assert.equal(parsed.ok ? digitalLinkPath(parsed.value) : parsed.problem.code, path ?? refused);
      assert.ok(looksLikeDigitalLink(new URL(url)));
    });
  }

  it('keeps what the query says', () => {
    const parsed = parseDigitalLink(new URL('https://example.com/01/09506000134352?17=261231&utm=x&3103=000500'));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.attributes, [
      { ai: '17', value: '261231' },
      { ai: '3103', value: '000500' },
    ]);
  });

  it('takes no ordinary page for one', () => {
    for (const url of ['https://example.com/', 'https://example.com/01/2024', 'https://example.com/blog/01/12345678']) {
      assert.ok(!looksLikeDigitalLink(new URL(url)), url);
    }
  });

  it('reads back the path that it wrote, whatever lot and serial', () => {
    const text = fc.stringMatching(/^[!-"%-?A-Z_a-z]{1,20}$/);
    fc.assert(
      fc.property(text, text, (lot, serial) => {
        // A segment of dots alone is a step through folders to every URL parser, encoded or not.
        fc.pre(![lot, serial].some(value => /^\.{1,2}$/.test(value)));
        const link = { gtin: '09506000134352' as never, lot, serial };
        const parsed = parseDigitalLink(new URL(`https://example.com${digitalLinkPath(link)}`));
        assert.deepEqual(parsed, { ok: true, value: { ...link, attributes: [] } });
      }),
    );
  });
});

describe('GS1 element strings', () => {
  for (const { text, values, refused } of elementStrings) {
    it(`${refused ? `refuses (${refused})` : 'reads'} ${JSON.stringify(text)}`, () => {
      const parsed = parseElementString(text);
      if (refused) assert.equal(parsed.ok ? 'accepted' : parsed.problem.code, refused);
      else assert.deepEqual(parsed.ok && parsed.value.map(({ ai, value }) => [ai, value]), values);
    });
  }

  it('are written for people', () => {
    assert.equal(
      formatElementString([
        { ai: '01', value: '09506000134352' },
        { ai: '10', value: 'L' },
      ]),
      '(01)09506000134352(10)L',
    );
  });

  it('are not every number', () => {
    for (const text of ['0112345678901234', '12345', '0212', 'text', '', '01'])
      assert.ok(!looksLikeElementString(text), text);
    assert.ok(looksLikeElementString('0109506000134352'));
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789()\u001d') })), text => {
        assert.equal(typeof parseElementString(text).ok, 'boolean');
        assert.equal(typeof looksLikeElementString(text), 'boolean');
      }),
    );
  });
});
