import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Language, type Printer, PrinterFault, type PrinterLink, type PrinterLook } from './printer.ts';
import { type PrinterStatus, type StatusQuestion, statusQuestions } from './status-question.ts';

export interface TcpPrinterOptions {
  readonly name: string;
  readonly language: Language;
  readonly host: string;
  readonly port: number;
  /** Milliseconds without any sign of life after which a printer counts as stopped. */
  readonly patience: number;
}

/** Labels under way at once: enough that the printer does not stop between them, few enough to look through by eye. */
const answeringWindow = 8;
/** A silent printer confirms by closing the connection, so that it is closed after some labels. */
const silentWindow = 32;

/** A printer that takes its language on a TCP port, 9100 as a rule. */
export const createTcpPrinter = ({ name, language, host, port, patience }: TcpPrinterOptions): Printer => {
  const question = statusQuestions[language];
  /** One that has not answered once is not waited for with every connection; looking at it asks again. */
  let isSilent = false;
  const askFirst = async (socket: Socket): Promise<PrinterStatus | undefined> => {
    const status = question && (await ask(socket, question, patience / 10));
    isSilent = status === undefined;
    return status;
  };
  return {
    name,
    language,
    open: async setUp => {
      const socket = await connectTo(host, port, patience);
      try {
        // A printer that is empty or open is not sent anything; one that does not answer is watched by back-pressure alone.
        const status = isSilent ? undefined : await askFirst(socket);
        if (status?.fault) throw new PrinterFault(status.fault);
        const link = createLink(socket, status && question, patience);
        if (setUp.length > 0) await link.send(setUp);
        return link;
      } catch (error) {
        socket.destroy();
        throw error;
      }
    },
    look: async (): Promise<PrinterLook> => {
      let socket: Socket | undefined;
      try {
        socket = await connectTo(host, port, patience / 10);
        const status = await askFirst(socket);
        if (status?.fault) return { state: 'stopped', reason: status.fault };
        return { state: status && !status.isIdle ? 'printing' : 'ready' };
      } catch {
        return { state: 'unreachable', reason: 'unreachable' };
      } finally {
        socket?.destroy();
      }
    },
  };
};

/** `question` only where the printer has answered it. */
const createLink = (socket: Socket, question: StatusQuestion | undefined, patience: number): PrinterLink => {
  const isAnswering = question?.tellsWhenPrinted === true;
  let left: Promise<void> = Promise.resolve();

  const isLost = () => socket.destroyed || socket.readableEnded;

  const drain = async (): Promise<void> => {
    await within(patience, left, () => new PrinterFault('stalled', { isLinkKept: true }));
    if (isLost()) throw new PrinterFault('connection-lost');
  };

  const settleByStatus = async (asked: StatusQuestion): Promise<void> => {
    for (;;) {
      const status = await ask(socket, asked, patience);
      if (!status) throw new PrinterFault('stalled', { isLinkKept: true });
      if (status.fault) throw new PrinterFault(status.fault, { isLinkKept: true });
      if (status.isIdle) return;
      await delay(patience / 100);
    }
  };

  const settleByClosing = async (): Promise<void> => {
    const closed = new Promise<void>((resolve, reject) => {
      socket.once('close', hadError => (hadError ? reject(new PrinterFault('connection-lost')) : resolve()));
    });
    if (socket.destroyed) throw new PrinterFault('connection-lost');
    socket.end();
    // What it has taken it may still have to print before it sees the end.
    await within(3 * patience, closed, () => new PrinterFault('unconfirmed'));
  };

  return {
    batch: 1,
    window: isAnswering ? answeringWindow : silentWindow,
    get isSpent() {
      return socket.destroyed;
    },
    send: async bytes => {
      left = new Promise((resolve, reject) => {
        socket.write(bytes, error =>
          error ? reject(new PrinterFault('connection-lost', { cause: error })) : resolve(),
        );
      });
      // Met by whoever waits, perhaps long after.
      left.catch(() => undefined);
      await drain();
    },
    drain,
    settle: () => (isAnswering && question ? settleByStatus(question) : settleByClosing()),
    withdraw: () => undefined,
    close: () => void socket.destroy(),
  };
};

const connectTo = async (host: string, port: number, patience: number): Promise<Socket> => {
  const socket = connect({ host, port, noDelay: true, keepAlive: true });
  // Whoever waits for something hears of the failure there.
  socket.on('error', () => undefined);
  // Answers are read when they are asked for; others must not keep the connection from closing.
  socket.resume();
  const connected = new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('close', () => reject(new PrinterFault('unreachable')));
  });
  try {
    await within(patience, connected, () => new PrinterFault('unreachable'));
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
};

/** Undefined where no answer came in time. */
const ask = (socket: Socket, question: StatusQuestion, patience: number): Promise<PrinterStatus | undefined> =>
  new Promise((resolve, reject) => {
    if (socket.destroyed) return reject(new PrinterFault('connection-lost'));
    let heard = Buffer.alloc(0);
    const onData = (piece: Buffer) => {
      heard = Buffer.concat([heard, piece]);
      const status = question.read(heard);
      if (status) end(() => resolve(status));
    };
    const onClose = () => end(() => reject(new PrinterFault('connection-lost')));
    const timer = setTimeout(() => end(() => resolve(undefined)), patience);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      socket.off('data', onData).off('close', onClose);
      // Without a listener for data a socket would hold on to what comes.
      socket.resume();
      settle();
    };
    socket.on('data', onData).on('close', onClose);
    socket.write(question.question);
  });

const within = async <Value>(milliseconds: number, promise: Promise<Value>, late: () => Error): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
