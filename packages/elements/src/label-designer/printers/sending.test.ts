import { expect } from '@open-wc/testing';
import type { Printer } from './printer.ts';
import { Sending } from './sending.ts';

const bytes = (length: number, from: number) => Uint8Array.from({ length }, (_, index) => (from + index) % 251);

async function* pieces(...all: Uint8Array[]) {
  yield* all;
}

/** Takes at most so many bytes at once; does what it is told before each. */
const fakePrinter = (atMost: number, before: (taken: number) => void = () => undefined) => {
  const received: number[] = [];
  let isClosed = false;
  const printer: Printer = {
    name: 'fake',
    send: async chunk => {
      before(received.length);
      const part = chunk.subarray(0, atMost);
      received.push(...part);
      return part.length;
    },
    close: async () => {
      isClosed = true;
    },
  };
  return { printer, received, isClosed: () => isClosed };
};

describe('sending labels to a printer', () => {
  const all = [bytes(10_000, 0), bytes(0, 0), bytes(777, 3)];
  const whole = all.flatMap(piece => [...piece]);

  it('sends every byte once and in order, however little the printer takes at once', async () => {
    const { printer, received, isClosed } = fakePrinter(180);
    const sending = new Sending(printer, pieces(...all), () => undefined);
    await sending.start();
    expect(received).to.deep.equal(whole);
    expect(sending.state).to.deep.equal({ at: 'done', sent: whole.length });
    expect(isClosed()).to.equal(true);
  });

  it('goes on with the next byte after a pause', async () => {
    const { printer, received } = fakePrinter(1000, taken => taken === 3000 && sending.pause());
    const sending: Sending = new Sending(printer, pieces(...all), () => undefined);
    await sending.start();
    expect(sending.state).to.deep.equal({ at: 'paused', sent: 4000 });
    await sending.start();
    expect(received).to.deep.equal(whole);
  });

  it('goes on with the next byte after the printer stopped', async () => {
    let hasPaper = false;
    const { printer, received } = fakePrinter(1000, taken => {
      if (taken === 5000 && !hasPaper) throw new DOMException('out of paper', 'NetworkError');
    });
    const sending = new Sending(printer, pieces(...all), () => undefined);
    await sending.start();
    expect(sending.state).to.deep.equal({ at: 'stopped', sent: 5000 });
    hasPaper = true;
    await sending.start();
    expect(received).to.deep.equal(whole);
    expect(sending.state.at).to.equal('done');
  });

  it('sends nothing more once it is cancelled', async () => {
    const { printer, received, isClosed } = fakePrinter(1000, taken => taken === 2000 && sending.pause());
    const sending: Sending = new Sending(printer, pieces(...all), () => undefined);
    await sending.start();
    await sending.cancel();
    expect(received).to.have.length(3000);
    expect(sending.state.at).to.equal('cancelled');
    expect(isClosed()).to.equal(true);
  });
});
