import { expect } from '@open-wc/testing';
import type { Printer } from './printer.ts';
import { Sending, type SendingOptions, type SendingState } from './sending.ts';

const encoder = new TextEncoder();
const setUp = 'SETUP\n';
const labelText = (label: number) => `LABEL ${label}${'.'.repeat(5000)}\n`;

async function* pieces(count: number) {
  yield encoder.encode(setUp);
  for (let label = 1; label <= count; label += 1) yield encoder.encode(labelText(label));
}

/**
 * A printer with a little memory, as those behind WebUSB, Web Serial and Web Bluetooth are: without paper it takes nothing more, so that
 * what is sent waits; a pulled cable fails what is under way, of which nobody knows how much arrived, and every later attempt.
 */
class FakePrinter {
  received = '';
  connections = 0;
  #isConnected = true;
  #hasPaper = true;
  #atMost: number;
  #waiting: (() => void)[] = [];

  constructor(atMost = Number.POSITIVE_INFINITY) {
    this.#atMost = atMost;
  }

  /** What has come out: whole lines. */
  get printed(): readonly string[] {
    return this.received
      .split('\n')
      .slice(0, -1)
      .map(line => line.replaceAll('.', ''));
  }

  connect(before: (printer: FakePrinter, chunk: string) => void = () => undefined): Printer {
    this.connections += 1;
    this.#isConnected = true;
    return {
      name: 'fake',
      send: async bytes => {
        before(this, new TextDecoder().decode(bytes));
        while (!this.#hasPaper && this.#isConnected) await new Promise<void>(resolve => this.#waiting.push(resolve));
        if (!this.#isConnected) throw new DOMException('The device was disconnected.', 'NetworkError');
        const part = bytes.subarray(0, this.#atMost);
        this.received += new TextDecoder().decode(part);
        return part.length;
      },
      close: async () => {
        this.#isConnected = false;
      },
    };
  }

  runOut(): void {
    this.#hasPaper = false;
  }

  loadPaper(): void {
    this.#hasPaper = true;
    this.#wake();
  }

  /** `arriving` is what of the bytes under way got through all the same. */
  pullCable(arriving = ''): void {
    this.received += arriving;
    this.#isConnected = false;
    this.#wake();
  }

  /** Forgets a half label, as a printer does that was switched off. */
  switchOffAndOn(): void {
    this.received = this.received.slice(0, this.received.lastIndexOf('\n') + 1);
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

const labels = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `LABEL ${from + at}`);

const setting = (printer: Printer, options: Partial<SendingOptions> = {}) => {
  const seen: SendingState[] = [];
  const waits: { readonly at: SendingState['at']; readonly resolve: () => void }[] = [];
  const sending: Sending = new Sending({
    printer,
    pieces: () => pieces(20),
    reopen: async () => undefined,
    onChange: () => {
      seen.push(sending.state);
      for (const wait of waits) if (wait.at === sending.state.at) wait.resolve();
    },
    ...options,
  });
  const until = (at: SendingState['at']) => new Promise<void>(resolve => waits.push({ at, resolve }));
  return { sending, seen, until };
};

/** The end of that label is about to be sent. */
const isEndOf = (label: number, printer: FakePrinter, chunk: string) =>
  printer.received.includes(`LABEL ${label}.`) && printer.printed.length === label && chunk.endsWith('\n');

describe('sending labels to a printer', () => {
  it('sends every label once and in order, however little the printer takes at once', async () => {
    const printer = new FakePrinter(180);
    const { sending } = setting(printer.connect());
    await sending.start();
    expect(printer.received).to.equal(setUp + Array.from({ length: 20 }, (_, at) => labelText(at + 1)).join(''));
    expect(sending.state).to.include({ at: 'done', sent: 20 });
  });

  it('says that the printer takes nothing, and goes on by itself when it has paper', async () => {
    const printer = new FakePrinter();
    let isOut = false;
    const connection = printer.connect(() => {
      if (printer.printed.length !== 8 || isOut) return;
      isOut = true;
      printer.runOut();
    });
    const { sending, until } = setting(connection, { patience: 1 });
    const waiting = until('waiting');
    const started = sending.start();
    await waiting;
    expect(sending.state.sent).to.equal(7);
    printer.loadPaper();
    await started;
    expect(sending.state).to.include({ at: 'done', sent: 20 });
    expect(printer.printed).to.deep.equal(['SETUP', ...labels(1, 20)]);
  });

  it('pauses behind a whole label, and goes on with the next', async () => {
    const printer = new FakePrinter(1000);
    const { sending } = setting(printer.connect(({ printed }) => printed.length === 5 && sending.pause()));
    await sending.start();
    expect(sending.state).to.include({ at: 'paused', sent: 5 });
    expect(printer.printed).to.deep.equal(['SETUP', ...labels(1, 5)]);
    expect(printer.received.endsWith('\n')).to.equal(true);
    await sending.start();
    expect(printer.printed).to.deep.equal(['SETUP', ...labels(1, 20)]);
  });

  it('counts what surely left when the cable is pulled, and begins anew with the set-up and the label that broke off', async () => {
    const printer = new FakePrinter();
    const connection = printer.connect(() => printer.printed.length === 10 && printer.pullCable('LAB'));
    const { sending } = setting(connection, { reopen: async () => printer.connect() });
    await sending.start();
    expect(sending.state).to.deep.equal({ at: 'stopped', sent: 9, isNextInDoubt: false });
    expect(sending.next).to.equal(10);
    printer.switchOffAndOn();
    await sending.resumeFrom(sending.next);
    expect(printer.printed).to.deep.equal(['SETUP', ...labels(1, 9), 'SETUP', ...labels(10, 20)]);
    expect([sending.state.at, printer.connections]).to.deep.equal(['done', 2]);
  });

  it('knows when the label under way may have come out, and prints none twice unless somebody looked', async () => {
    for (const [arriving, from] of [
      ['.\n', undefined],
      ['', 10],
    ] as const) {
      const printer = new FakePrinter();
      const connection = printer.connect((_, chunk) => isEndOf(10, printer, chunk) && printer.pullCable(arriving));
      const { sending } = setting(connection, { reopen: async () => printer.connect() });
      await sending.start();
      expect(sending.state).to.deep.equal({ at: 'stopped', sent: 9, isNextInDoubt: true });
      expect(sending.next).to.equal(11);
      printer.switchOffAndOn();
      await sending.resumeFrom(from ?? sending.next);
      const printed = printer.printed.filter(line => line !== 'SETUP');
      expect(printed).to.deep.equal(labels(1, 20));
    }
  });

  it('goes back to labels that a printer forgot when it was switched off, and never past the next', async () => {
    const printer = new FakePrinter();
    const connection = printer.connect(() => printer.printed.length === 10 && printer.pullCable());
    const { sending } = setting(connection, { reopen: async () => printer.connect() });
    await sending.start();
    expect([0, 1, 10, 11, 1.5, Number.NaN].map(label => sending.mayResumeFrom(label))).to.deep.equal([
      ...[false, true, true],
      ...[false, false, false],
    ]);
    await sending.resumeFrom(12);
    expect(sending.state.at).to.equal('stopped');
    await sending.resumeFrom(7);
    expect(printer.printed.slice(-14)).to.deep.equal(labels(7, 20));
  });

  it('stays as it is where the user chooses no printer, and may try again', async () => {
    const printer = new FakePrinter();
    const connection = printer.connect(() => printer.printed.length === 4 && printer.pullCable());
    let tries = 0;
    const { sending } = setting(connection, { reopen: async () => (++tries === 1 ? undefined : printer.connect()) });
    await sending.start();
    await sending.resumeFrom(sending.next);
    expect(sending.state).to.include({ at: 'stopped', sent: 3 });
    await sending.resumeFrom(sending.next);
    expect(sending.state).to.include({ at: 'done', sent: 20 });
  });

  it('is cancelled behind a whole label, or at once where the printer takes nothing', async () => {
    const printer = new FakePrinter(1000);
    const first = setting(printer.connect(({ printed }) => void (printed.length === 3 && first.sending.cancel())));
    await first.sending.start();
    expect(first.sending.state).to.include({ at: 'cancelled', sent: 3 });
    expect(printer.received.endsWith('\n')).to.equal(true);

    const empty = new FakePrinter();
    const second = setting(
      empty.connect(() => empty.printed.length === 2 && empty.runOut()),
      { patience: 1 },
    );
    const waiting = second.until('waiting');
    const started = second.sending.start();
    await waiting;
    await second.sending.cancel();
    expect(second.sending.state).to.include({ at: 'cancelled', sent: 1 });
    empty.loadPaper();
    await started;
    expect(second.sending.state.at).to.equal('cancelled');
  });

  it('writes each label down before its first byte leaves', async () => {
    const begun: number[] = [];
    const printer = new FakePrinter();
    const connection = printer.connect((_, chunk) => {
      const label = /^LABEL (\d+)/.exec(chunk)?.[1];
      if (label !== undefined) expect(begun.at(-1)).to.equal(Number(label));
    });
    const { sending } = setting(connection, { onBegin: label => begun.push(label) });
    await sending.start();
    expect(sending.state.at).to.equal('done');
    expect(begun).to.deep.equal(Array.from({ length: 20 }, (_, at) => at + 1));
  });
});
