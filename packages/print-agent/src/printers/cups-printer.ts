import { setTimeout as delay } from 'node:timers/promises';
import { createIppQueue, type IppAnswer } from './ipp-queue.ts';
import { type FaultReason, type Language, type Printer, PrinterFault } from './printer.ts';

export interface CupsPrinterOptions {
  readonly name: string;
  readonly language: Language;
  readonly host: string;
  readonly port: number;
  readonly queue: string;
  readonly patience: number;
}

/** Labels of one CUPS job: what may be in doubt at most, and no more jobs than CUPS likes to keep. */
const labelsPerJob = 50;

/** RFC 8011, 5.3.7 and 5.4.11. */
const jobState = { held: 4, stopped: 6, completed: 9 } as const;
const printerState = { processing: 4, stopped: 5 } as const;

/** `printer-state-reasons` (RFC 8011, 5.4.12) end in the severity: a warning keeps nobody from printing. */
const stateReasons: Readonly<Record<string, FaultReason>> = {
  'media-empty': 'paper-out',
  'media-needed': 'paper-out',
  'cover-open': 'cover-open',
  'door-open': 'cover-open',
  'media-jam': 'jam',
  'marker-supply-empty': 'ribbon-out',
  'connecting-to-device': 'unreachable',
  offline: 'unreachable',
  'timed-out': 'unreachable',
  paused: 'queue-stopped',
};

const faultOf = (printer: IppAnswer): FaultReason | undefined => {
  const reasons = (printer.get('printer-state-reasons') ?? []).map(String);
  const known = reasons
    .filter(reason => !/-(warning|report)$/.test(reason))
    .map(reason => stateReasons[reason.replace(/-error$/, '')])
    .find(Boolean);
  return known ?? (printer.get('printer-state')?.[0] === printerState.stopped ? 'queue-stopped' : undefined);
};

/** A queue of CUPS. It keeps what it was given through restarts of its own; we watch it until it has handed it on. */
export const createCupsPrinter = ({ name, language, host, port, queue, patience }: CupsPrinterOptions): Printer => {
  const cups = createIppQueue(host, port, queue, patience);
  // Filters would print the commands of a label printer as text.
  const format = language === 'pdf' ? 'application/pdf' : 'application/vnd.cups-raw';
  return {
    name,
    language,
    open: async setUp => {
      let underway: number | undefined;
      return {
        batch: labelsPerJob,
        window: labelsPerJob,
        isSpent: false,
        send: async bytes => {
          // Between our jobs the queue prints those of others: each brings its set-up.
          underway = await cups.print(Buffer.concat([setUp, bytes]), name, format);
        },
        drain: async () => {
          // Asked before anything is handed over, so that a queue that takes nothing leaves no label in doubt.
          const isAccepting = (await cups.printer()).get('printer-is-accepting-jobs')?.[0];
          if (!isAccepting) throw new PrinterFault('queue-refused', { isLinkKept: underway !== undefined });
        },
        settle: async () => {
          let quietSince = performance.now();
          while (underway !== undefined) {
            const state = (await cups.job(underway)).get('job-state')?.[0];
            if (state === jobState.completed) underway = undefined;
            else if (Number(state) > jobState.stopped) throw new PrinterFault('queue-dropped');
            else {
              const fault = faultOf(await cups.printer()) ?? (state === jobState.held ? 'queue-held' : undefined);
              // A queue that is just connecting or waking up is given its time.
              if (!fault) quietSince = performance.now();
              const isLasting = fault?.startsWith('queue-') || performance.now() - quietSince > patience;
              if (fault && isLasting) throw new PrinterFault(fault, { isLinkKept: true });
              await delay(patience / 100);
            }
          }
        },
        withdraw: () => {
          if (underway !== undefined) cups.cancel(underway).catch(() => undefined);
        },
        close: () => undefined,
      };
    },
    look: async () => {
      try {
        const printer = await cups.printer();
        const fault = faultOf(printer);
        if (fault) return { state: 'stopped', reason: fault };
        return { state: printer.get('printer-state')?.[0] === printerState.processing ? 'printing' : 'ready' };
      } catch (error) {
        return { state: 'unreachable', reason: error instanceof PrinterFault ? error.reason : 'cups-unreachable' };
      }
    },
  };
};
