import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import QRCode from 'qrcode';
import { toGrey } from '../../test/pictures.ts';
import { decode } from '../../test/zxing-decoder.ts';
import { completeEan, encodeCode128, encodeEan, encodeGs1DataMatrix, encodeQr } from './index.ts';
import { packedPenalty, packLines } from './qr/packed-penalty.ts';
import { penaltyOf } from './qr/qr-penalty.ts';
import { splitSegments } from './qr/qr-segments.ts';

const url = (tail: string) => `https://trace.example.cn/t/${tail}`;
const read = async (modules: Uint8Array, columns: number, rows = 1) => decode(toGrey(modules, columns, rows, 3, 60));

describe('encodeQr', () => {
  it('draws the same modules as the qrcode package, at every level, mask and version up to 26', () => {
    const levels = ['L', 'M', 'Q', 'H'] as const;
    for (const level of levels)
      for (let length = 1; length < 600; length = Math.ceil(length * 1.5))
        for (let mask = 0; mask < 8; mask += 1) {
          const text = (url(`5123456789012345678${mask}`) + 'abcXYZ/123456789/'.repeat(40)).slice(0, length);
          const ours = encodeQr(text, level, { mask });
          const segments = splitSegments(text).map(({ mode, text: data }) => ({ mode, data }));
          const theirs = QRCode.create(segments as QRCode.QRCodeSegment[], {
            errorCorrectionLevel: level,
            maskPattern: mask as QRCode.QRCodeMaskPattern,
          });
          assert.equal(ours?.version, theirs.version);
          assert.deepEqual(ours?.modules, Uint8Array.from(theirs.modules.data), `${level} ${length} ${mask}`);
        }
  });

  it('judges small symbols as large ones are judged, and picks the lightest mask', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(21, 25, 29),
        fc.uint8Array({ minLength: 841, maxLength: 841, max: 1 }),
        (side, bytes) => {
          const modules = bytes.slice(0, side * side);
          const { rows, columns } = packLines(modules, side);
          assert.equal(packedPenalty(rows, columns, side, Number.POSITIVE_INFINITY), penaltyOf(modules, side));
        },
      ),
    );
    for (let serial = 0; serial < 40; serial += 1) {
      const text = url(`5${String(serial * 7919).padStart(19, '0')}`);
      const ours = [0, 1, 2, 3, 4, 5, 6, 7].map(mask => penaltyOf(encodeQr(text, 'M', { mask })!.modules, 29));
      assert.equal(penaltyOf(encodeQr(text, 'M')!.modules, 29), Math.min(...ours));
    }
  });

  it('needs version 3 for a trace address of 48 characters, since its digits are packed as digits', () => {
    assert.equal(encodeQr('https://zs.example.cn/t/51234567890123456787', 'M')?.version, 3);
    assert.equal(encodeQr('https://trace1.example.cn/t/51234567890123456787', 'M')?.side, 29);
  });

  it('is read back whatever it says', async () => {
    const text = fc.string({
      unit: fc.integer({ min: 32, max: 126 }).map(code => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 120,
    });
    await fc.assert(
      fc.asyncProperty(text, async said => {
        const symbol = encodeQr(said, 'M');
        assert.ok(symbol);
        assert.deepEqual(await read(symbol.modules, symbol.side, symbol.side), [said]);
      }),
      { numRuns: 40 },
    );
  });

  it('has no symbol for what is too long and refuses Chinese', () => {
    assert.equal(encodeQr('x'.repeat(3000), 'L'), undefined);
    assert.throws(() => encodeQr('黄桃', 'M'), RangeError);
  });
});

describe('bar codes', () => {
  it('Code 128 is read back whatever it says', async () => {
    const text = fc.string({
      unit: fc.integer({ min: 33, max: 126 }).map(code => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.stringMatching(/^\d{1,24}$/), fc.stringMatching(/^[A-Z]{1,3}\d{2,9}[a-z]?\d{4,6}$/)),
        async said => {
          const modules = encodeCode128(said);
          assert.ok(modules);
          assert.deepEqual(await read(modules, modules.length), [said]);
        },
      ),
      { numRuns: 60 },
    );
    assert.equal(encodeCode128('桃'), undefined);
    assert.equal(encodeCode128(''), undefined);
  });

  it('EAN adds a missing check digit, refuses a wrong one, and is read back', async () => {
    const whole = completeEan('690000000001', 13);
    assert.deepEqual(whole, { ok: true, digits: '6900000000014' });
    assert.deepEqual(completeEan('6900000000015', 13), { ok: false, reason: 'check-digit' });
    assert.deepEqual(completeEan('69A', 13), { ok: false, reason: 'not-digits' });
    assert.deepEqual(completeEan('69', 8), { ok: false, reason: 'length' });
    for (const first of '0123456789') {
      const number = completeEan(`${first}90123456789`.padEnd(12, '5'), 13);
      assert.ok(number.ok);
      assert.ok((await read(encodeEan(number.digits), 95)).includes(number.digits), number.digits);
    }
    assert.deepEqual(await read(encodeEan('12345670'), 67), ['12345670']);
  });

  it('GS1-128 and GS1 DataMatrix keep their application identifiers apart', async () => {
    const string = '010690000000001410HT2026A\u001d21000001';
    const bars = encodeCode128(string, { isGs1: true });
    assert.ok(bars);
    assert.deepEqual(await read(bars, bars.length), [string]);
    for (let length = 1; length < 150; length += 12) {
      const longer = `${string}\u001d91${'A1b2C3d4E5'.repeat(15).slice(0, length)}`;
      const matrix = encodeGs1DataMatrix(longer);
      assert.ok(matrix);
      assert.deepEqual(await read(matrix.modules, matrix.side, matrix.side), [longer]);
    }
    assert.equal(encodeGs1DataMatrix('1'.repeat(400)), undefined);
  });
});
