import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type StatusQuestion, statusQuestions } from './status-question.ts';

const faultsOf = (question: StatusQuestion, answers: readonly (readonly [Uint8Array, string | undefined])[]) => {
  for (const [answer, fault] of answers) {
    assert.equal(question.read(answer)?.fault, fault, Buffer.from(answer).toString('latin1'));
  }
};

describe('what printers answer', () => {
  it('in TSPL is one byte of flags', () => {
    const { tspl } = statusQuestions;
    faultsOf(tspl!, [
      [Uint8Array.of(0x00), undefined],
      [Uint8Array.of(0x20), undefined],
      [Uint8Array.of(0x01), 'cover-open'],
      [Uint8Array.of(0x02), 'jam'],
      [Uint8Array.of(0x05), 'paper-out'],
      [Uint8Array.of(0x08), 'ribbon-out'],
      [Uint8Array.of(0x10), 'printer-paused'],
      [Uint8Array.of(0x80), 'overheated'],
    ]);
    assert.equal(tspl!.read(new Uint8Array()), undefined);
    assert.deepEqual(tspl!.read(Uint8Array.of(0x00)), { isIdle: true });
    assert.deepEqual(tspl!.read(Uint8Array.of(0x20)), { isIdle: false });
  });

  it('in ZPL are three lines, and nothing before all of them have come', () => {
    const zpl = statusQuestions.zpl!;
    const answer = (first: string, second: string) =>
      Buffer.from(`\x02${first}\x03\r\n\x02${second}\x03\r\n\x021234,0\x03\r\n`, 'latin1');
    const well = '001,0,0,0000,000,0,0,0,000,0,0,0';
    assert.deepEqual(zpl.read(answer('030,0,0,1245,000,0,0,0,000,0,0,0', well)), { isIdle: true });
    assert.deepEqual(zpl.read(answer('030,0,0,1245,002,0,0,0,000,0,0,0', well)), { isIdle: false });
    assert.deepEqual(zpl.read(answer('030,0,0,1245,000,0,0,0,000,0,0,0', '000,0,0,0,1,2,4,0,00000003,1,000')), {
      isIdle: false,
    });
    faultsOf(zpl, [
      [answer('030,1,0,1245,000,0,0,0,000,0,0,0', well), 'paper-out'],
      [answer('030,0,1,1245,000,0,0,0,000,0,0,0', well), 'printer-paused'],
      [answer('030,0,0,1245,000,0,0,0,000,0,0,1', well), 'overheated'],
      [answer('030,0,0,1245,000,0,0,0,000,0,0,0', '000,0,1,0,1,2,4,0,00000000,1,000'), 'cover-open'],
      [answer('030,0,0,1245,000,0,0,0,000,0,0,0', '000,0,0,1,1,2,4,0,00000000,1,000'), 'ribbon-out'],
    ]);
    const whole = answer('030,1,0,1245,000,0,0,0,000,0,0,0', well);
    assert.equal(zpl.read(whole.subarray(0, whole.indexOf(3, 40))), undefined);
  });

  it('in ESC/POS tells faults, never that all is printed', () => {
    const question = statusQuestions['esc-pos']!;
    faultsOf(question, [
      [Uint8Array.of(0x12), undefined],
      [Uint8Array.of(0x16), 'cover-open'],
      [Uint8Array.of(0x32), 'paper-out'],
      [Uint8Array.of(0x52), 'jam'],
    ]);
    assert.equal(question.tellsWhenPrinted, false);
  });
});
