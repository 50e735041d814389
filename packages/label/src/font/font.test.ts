import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { parseFontFace, subsetFont } from './index.ts';

const file = readFileSync(new URL('../../fonts/noto-sans-sc-regular.ttf', import.meta.url));

describe('the bundled fonts', () => {
  it('have every character of GB 2312 in both weights', () => {
    const decoder = new TextDecoder('gb18030');
    for (let row = 0xb0; row <= 0xf7; row += 1)
      for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
        const character = decoder.decode(Uint8Array.of(row, cell));
        if (!/\p{Script=Han}/u.test(character)) continue;
        for (const weight of ['regular', 'bold'] as const) {
          const found = bundledFonts.find(weight, character.codePointAt(0)!);
          assert.match(found?.face.id ?? 'none', new RegExp(weight), character);
        }
      }
  });

  it('have all of 4E00–9FA5, and rare place and element names beyond', () => {
    for (let point = 0x4e00; point <= 0x9fa5; point += 1)
      assert.ok(bundledFonts.find('regular', point), point.toString(16));
    assert.deepEqual(bundledFonts.missing('㸆䴙𬭎𬱖𬟽'), []);
  });

  it('name what they lack', () => {
    assert.deepEqual(bundledFonts.missing('桃🍑桃🍑\u200b\ufe0f'), ['🍑']);
    assert.deepEqual(bundledFonts.missing('བོད').length, 3);
  });
});

describe('parseFontFace', () => {
  it('refuses what is no TrueType file', () => {
    assert.deepEqual(parseFontFace('x', new Uint8Array(0)), { ok: false, reason: 'font.not_truetype' });
    assert.deepEqual(parseFontFace('x', new TextEncoder().encode('wOF2 and more than twelve')), {
      ok: false,
      reason: 'font.not_truetype',
    });
  });

  it('refuses a file that did not arrive whole, wherever it was cut (its last three bytes may be padding)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 4 }), length => {
        assert.equal(parseFontFace('x', file.subarray(0, length)).ok, false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('subsetFont', () => {
  it('keeps the outlines and widths of its glyphs in their order', () => {
    const { face } = bundledFonts.find('regular', '溯'.codePointAt(0)!)!;
    const glyphs = Array.from('追溯码,Aé0', character => face.glyphOf(character.codePointAt(0)!));
    const subset = subsetFont(face, glyphs);
    assert.ok(subset.length < 8000);
    // A subset in a PDF has no character map; this reads it with the one of the whole font.
    const tables = readTablesOf(subset);
    assert.equal(tables.get('maxp')?.getUint16(4), glyphs.length + 1);
    for (const [index, glyph] of glyphs.entries())
      assert.equal(tables.get('hmtx')?.getUint16(4 * (index + 1)), face.advanceOf(glyph));
    const [glyf, loca] = [tables.get('glyf')!, tables.get('loca')!];
    for (const [index, glyph] of glyphs.entries()) {
      const [from, to] = [loca.getUint32(4 * (index + 1)), loca.getUint32(4 * (index + 2))];
      const data = Buffer.from(glyf.buffer, glyf.byteOffset + from, to - from);
      assert.equal(Buffer.compare(data.subarray(0, face.data(glyph).length), face.data(glyph)), 0);
    }
  });
});

const readTablesOf = (font: Uint8Array): Map<string, DataView> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, DataView>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = Buffer.from(font.subarray(at, at + 4)).toString('latin1');
    tables.set(tag, new DataView(font.buffer, font.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)));
  }
  return tables;
};
