import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  formatTraceCode,
  isIssuedSerial,
  judgeTyping,
  keyVersionOf,
  mod1110CheckDigit,
  nextSerials,
  parseTraceCode,
  recognise,
  traceUrl,
} from './index.ts';

const text = '64424454139282674767';
const parsed = parseTraceCode(text);
assert.ok(parsed.ok);
const code = parsed.value;

describe('a trace code', () => {
  it('tells its key and is printed in groups of four', () => {
    assert.equal(keyVersionOf(code), 6);
    assert.equal(formatTraceCode(code), '6442 4454 1392 8267 4767');
  });

  it('starts with 5 to 9, so that no national code is taken for one', () => {
    for (let version = 0; version <= 9; version += 1) {
      const body = version + text.slice(1, 19);
      const found = parseTraceCode(body + mod1110CheckDigit(body));
      assert.equal(found.ok ? 'accepted' : found.problem.code, version < 5 ? 'code.unknown_version' : 'accepted');
    }
  });

  it('stands in the path of an ASCII address that leads back to it', () => {
    assert.equal(traceUrl('trace.example.cn', code), `https://trace.example.cn/t/${text}`);
    assert.equal(traceUrl('http://localhost:8080/', code), `http://localhost:8080/t/${text}`);
    const found = recognise(traceUrl('trace.example.cn', code), { origins: ['https://trace.example.cn'] });
    assert.deepEqual(found, { kind: 'trace-code', code, from: 'url' });
  });
});

describe('typing a trace code', () => {
  it('counts what is missing and groups what is there', () => {
    assert.deepEqual(judgeTyping(''), { state: 'empty' });
    assert.deepEqual(judgeTyping(' '), { state: 'empty' });
    assert.deepEqual(judgeTyping('64424'), { state: 'incomplete', formatted: '6442 4', remaining: 15 });
    assert.deepEqual(judgeTyping(text), { state: 'complete', formatted: '6442 4454 1392 8267 4767', code });
  });

  it('speaks of the check digit only when all digits are there', () => {
    for (let length = 1; length < 20; length += 1) assert.equal(judgeTyping(text.slice(0, length)).state, 'incomplete');
    const wrong = judgeTyping(`${text.slice(0, 19)}8`);
    assert.equal(wrong.state === 'wrong' && wrong.problem.code, 'code.check_digit');
  });

  it('names letters and digits too many at once', () => {
    const letter = judgeTyping('64a');
    assert.equal(letter.state === 'wrong' && letter.problem.code, 'code.not_digits');
    const long = judgeTyping(`${text}1`);
    assert.equal(long.state === 'wrong' && long.problem.code, 'code.length');
  });

  it('leaves other first digits to the recogniser', () => {
    assert.deepEqual(judgeTyping('1234567'), { state: 'other', formatted: '1234 567' });
  });

  it('takes its own grouping back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[5-9]\d{0,18}$/), digits => {
        const judged = judgeTyping(digits);
        assert.ok(judged.state === 'incomplete');
        assert.deepEqual(judgeTyping(judged.formatted), judged);
      }),
    );
  });
});

describe('serials of a batch', () => {
  it('go on behind the last one and never come twice', () => {
    assert.deepEqual(nextSerials(0, 500), { ok: true, value: { from: 1, to: 500 } });
    assert.deepEqual(nextSerials(500, 1), { ok: true, value: { from: 501, to: 501 } });
    assert.deepEqual(nextSerials(999_998, 1), { ok: true, value: { from: 999_999, to: 999_999 } });
  });

  it('end after a million labels', () => {
    assert.deepEqual(nextSerials(999_998, 2), {
      ok: false,
      problem: { code: 'code.serials_exhausted', params: { left: 1, asked: 2 } },
    });
  });

  it('are issued inside their ranges, ends included', () => {
    const ranges = [
      { from: 1, to: 5 },
      { from: 9, to: 9 },
    ];
    const issued = [0, 1, 5, 6, 8, 9, 10].filter(serial => isIssuedSerial(ranges, serial));
    assert.deepEqual(issued, [1, 5, 9]);
    assert.ok(!isIssuedSerial([], 1));
  });
});
