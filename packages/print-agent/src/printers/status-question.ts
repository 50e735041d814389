import type { FaultReason, Language } from './printer.ts';

/* How printers are asked for their state, and what their answers mean. Pure. */

export interface PrinterStatus {
  readonly fault?: FaultReason;
  /** All that was sent has been printed. */
  readonly isIdle: boolean;
}

export interface StatusQuestion {
  readonly question: Uint8Array;
  /** Undefined until the answer has come in whole. */
  read(answer: Uint8Array): PrinterStatus | undefined;
  /** `isIdle` means something: not where the printer tells its faults alone. */
  readonly tellsWhenPrinted: boolean;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const firstFault = (faults: readonly (readonly [unknown, FaultReason])[], isIdle: boolean): PrinterStatus => {
  const found = faults.find(([isSet]) => isSet)?.[1];
  return found ? { fault: found, isIdle: false } : { isIdle };
};

/** TSPL `<ESC>!?`: one byte of flags. A printer being loaded is open and empty: the paper is what to mend. */
const tspl: StatusQuestion = {
  question: bytes('\x1b!?'),
  tellsWhenPrinted: true,
  read: answer => {
    const flags = answer.at(-1);
    if (flags === undefined) return undefined;
    return firstFault(
      [
        [flags & 0x04, 'paper-out'],
        [flags & 0x41, 'cover-open'],
        [flags & 0x02, 'jam'],
        [flags & 0x08, 'ribbon-out'],
        [flags & 0x80, 'overheated'],
        [flags & 0x10, 'printer-paused'],
      ],
      flags === 0,
    );
  },
};

/** ZPL `~HS`: three lines between STX and ETX; the first two tell what we need (ZPL II Programming Guide, ~HS). */
const zpl: StatusQuestion = {
  question: bytes('~HS'),
  tellsWhenPrinted: true,
  read: answer => {
    const lines = Buffer.from(answer).toString('latin1').split('\x03');
    if (lines.length < 4) return undefined;
    const [first = [], second = []] = lines.map(line =>
      line
        .slice(line.indexOf('\x02') + 1)
        .split(',')
        .map(Number),
    );
    return firstFault(
      [
        [first[1], 'paper-out'],
        [second[2], 'cover-open'],
        [second[3], 'ribbon-out'],
        [first[11], 'overheated'],
        [first[2], 'printer-paused'],
      ],
      first[4] === 0 && second[8] === 0,
    );
  },
};

/** ESC/POS `DLE EOT 2`, answered at once: why the printer is off line. It does not say when it has printed. */
const escPos: StatusQuestion = {
  question: Uint8Array.of(0x10, 0x04, 0x02),
  tellsWhenPrinted: false,
  read: answer => {
    const flags = answer.at(-1);
    if (flags === undefined) return undefined;
    return firstFault(
      [
        [flags & 0x20, 'paper-out'],
        [flags & 0x04, 'cover-open'],
        [flags & 0x40, 'jam'],
      ],
      true,
    );
  },
};

export const statusQuestions: Readonly<Record<Language, StatusQuestion | undefined>> = {
  tspl,
  zpl,
  'esc-pos': escPos,
  pdf: undefined,
};
