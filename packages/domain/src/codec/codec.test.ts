import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mod1110CheckDigit } from '../code/index.ts';
import { createCodec, isBatchCode, type KeyRing, parseKeyRing } from './index.ts';

interface Vectors {
  readonly keys: Readonly<Record<string, string>>;
  readonly codes: readonly {
    readonly version: number;
    readonly batch: number;
    readonly serial: number;
    readonly code: string;
  }[];
  readonly refused: readonly { readonly text: string; readonly problem: string; readonly why: string }[];
  readonly readAs: readonly { readonly text: string; readonly code: string; readonly why: string }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/trace-code.json', import.meta.url), 'utf8'),
) as Vectors;

const ringOf = (...versions: string[]): KeyRing => {
  const parsed = parseKeyRing(versions.map(version => `${version}:${vectors.keys[version]}`).join('\n'));
  assert.ok(parsed.ok);
  return parsed.value;
};

const codec = createCodec(ringOf('5', '6'));
const batch = fc.oneof(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 1, 99_999_999));
const serial = fc.oneof(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(0, 1, 99_999, 100_000, 999_999));

describe('the trace code codec', () => {
  it('makes and reads the codes of the vectors', () => {
    for (const { version, batch, serial, code } of vectors.codes) {
      assert.equal(createCodec(ringOf(String(version))).encode({ batch, serial }), code);
      assert.deepEqual(codec.decode(code), { ok: true, value: { version, batch, serial } });
    }
  });

  it('refuses what the vectors refuse, for their reason', () => {
    for (const { text, problem, why } of vectors.refused) {
      const decoded = codec.decode(text);
      assert.equal(decoded.ok ? 'accepted' : decoded.problem.code, problem, why);
    }
  });

  it('reads codes as people and scanners write them', () => {
    for (const { text, code, why } of vectors.readAs) assert.deepEqual(codec.decode(text), codec.decode(code), why);
  });

  it('gives back what it was given, over the whole range', () => {
    fc.assert(
      fc.property(batch, serial, (batch, serial) => {
        const code = codec.encode({ batch, serial });
        assert.match(code, /^6\d{19}$/);
        assert.deepEqual(codec.decode(code), { ok: true, value: { version: 6, batch, serial } });
      }),
      { numRuns: 2000 },
    );
  });

  it('gives no two labels one code', () => {
    const codes = new Set([...codec.encodeRange({ batch: 7, from: 0, to: 20_000 })].map(({ code }) => code));
    assert.equal(codes.size, 20_001);
  });

  it('makes the codes of a range one by one, in order', () => {
    const range = [...codec.encodeRange({ batch: 7, from: 41, to: 43 })];
    assert.deepEqual(
      range.map(({ serial }) => serial),
      [41, 42, 43],
    );
    assert.deepEqual(range[1], { serial: 42, code: codec.encode({ batch: 7, serial: 42 }) });
    assert.deepEqual([...codec.encodeRange({ batch: 7, from: 3, to: 2 })], []);
  });

  it('catches every wrong digit, whatever the code', () => {
    fc.assert(
      fc.property(batch, serial, fc.nat(19), fc.integer({ min: 1, max: 9 }), (batch, serial, at, by) => {
        const code = codec.encode({ batch, serial });
        const wrong = code.slice(0, at) + ((Number(code[at]) + by) % 10) + code.slice(at + 1);
        assert.equal(codec.decode(wrong).ok, false);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets about one invented code in 10,000 through', () => {
    let accepted = 0;
    for (let at = 0; at < 100_000; at += 1) {
      const body = `6${String(at * 7_919_000_033).padStart(18, '0')}`;
      if (codec.decode(body + mod1110CheckDigit(body)).ok) accepted += 1;
    }
    // Binomial, mean 10: beyond 30 has a chance of one in ten million, and the codes are always the same.
    assert.ok(accepted <= 30, `${accepted} of 100,000`);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[5-9]\d{19}$/)), text => {
        assert.equal(typeof codec.decode(text).ok, 'boolean');
      }),
    );
  });

  it('encodes nothing outside eight and six digits', () => {
    for (const content of [
      { batch: 100_000_000, serial: 0 },
      { batch: -1, serial: 0 },
      { batch: 1.5, serial: 0 },
      { batch: 0, serial: 1_000_000 },
      { batch: 0, serial: -1 },
      { batch: Number.NaN, serial: 0 },
    ]) {
      assert.throws(() => codec.encode(content), RangeError);
    }
  });

  it('goes on reading old codes when a new key comes', () => {
    const old = createCodec(ringOf('5')).encode({ batch: 3, serial: 4 });
    assert.deepEqual(codec.decode(old), { ok: true, value: { version: 5, batch: 3, serial: 4 } });
    assert.equal(codec.encode({ batch: 3, serial: 4 })[0], '6');
  });

  it('reads no code of another key, but for chance', () => {
    const stranger = createCodec(new Map([[6, new Uint8Array(32).fill(7)]]));
    assert.deepEqual(codec.decode(stranger.encode({ batch: 1, serial: 1 })), {
      ok: false,
      problem: { code: 'code.invented' },
    });
  });

  it('keeps no hold on the caller’s key', () => {
    const key = new Uint8Array(32).fill(9);
    const own = createCodec(new Map([[5, key]]));
    const before = own.encode({ batch: 1, serial: 1 });
    key.fill(0);
    assert.equal(own.encode({ batch: 1, serial: 1 }), before);
  });

  it('needs a key', () => {
    assert.throws(() => createCodec(new Map()), RangeError);
  });

  it('tells the code of a batch from that of a label', () => {
    assert.ok(isBatchCode({ batch: 1, serial: 0 }));
    assert.ok(!isBatchCode({ batch: 1, serial: 1 }));
  });
});
