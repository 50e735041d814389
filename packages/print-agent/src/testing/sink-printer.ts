import { EventEmitter, once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/**
 * A printer made of a TCP port. Its labels are lines of text, so that a test can read what came out; it answers the status
 * question of its language, or none at all.
 */
export interface SinkPrinter {
  readonly port: number;
  /** Lines as they came out, set-up included. */
  readonly printed: readonly string[];
  /** Stops before it prints that many lines more than now: out of paper, and saying so if it answers. */
  emptyAfter(lines: number): void;
  /** Prints what it holds and goes on. */
  loadPaper(): void;
  /** Breaks the connection right after that many lines more. */
  breakAfter(lines: number): void;
  /** Takes nothing more from the line, as a printer whose memory is full. */
  stopReading(): void;
  /** Resolves when so many lines have come out. */
  whenPrinted(lines: number): Promise<void>;
  close(): Promise<void>;
}

const questions = { tspl: '\x1b!?', zpl: '~HS', silent: '\x1b!?' } as const;

export const startSinkPrinter = async (language: keyof typeof questions, port = 0): Promise<SinkPrinter> => {
  const printed: string[] = [];
  const held: string[] = [];
  const changes = new EventEmitter();
  const sockets = new Set<Socket>();
  let paperLeft = Number.POSITIVE_INFINITY;
  let breakLeft = Number.POSITIVE_INFINITY;
  let isReading = true;

  const status = () => {
    const isEmpty = paperLeft === 0 && held.length > 0;
    if (language === 'tspl') return Buffer.of(isEmpty ? 0x05 : held.length > 0 ? 0x20 : 0);
    const waiting = String(held.length).padStart(3, '0');
    return `\x02030,${isEmpty ? 1 : 0},0,1245,${waiting},0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n`;
  };
  const print = () => {
    while (held.length > 0 && paperLeft > 0) {
      printed.push(held.shift()!);
      paperLeft -= 1;
      changes.emit('printed');
    }
  };

  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    if (!isReading) socket.pause();
    let text = '';
    const question = questions[language];
    socket.on('data', bytes => {
      text += bytes.toString('latin1');
      while (text.length > 0) {
        if (text.startsWith(question)) {
          text = text.slice(question.length);
          if (language !== 'silent') socket.write(status());
          continue;
        }
        const end = text.indexOf('\n');
        if (end < 0) return;
        held.push(text.slice(0, end).trimEnd());
        text = text.slice(end + 1);
        print();
        breakLeft -= 1;
        if (breakLeft > 0) continue;
        breakLeft = Number.POSITIVE_INFINITY;
        socket.resetAndDestroy();
        return;
      }
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  return {
    port: typeof address === 'object' && address ? address.port : 0,
    printed,
    emptyAfter: lines => {
      paperLeft = lines;
    },
    loadPaper: () => {
      paperLeft = Number.POSITIVE_INFINITY;
      isReading = true;
      for (const socket of sockets) socket.resume();
      print();
    },
    breakAfter: lines => {
      breakLeft = lines;
    },
    stopReading: () => {
      isReading = false;
      for (const socket of sockets) socket.pause();
    },
    whenPrinted: async lines => {
      while (printed.length < lines) await once(changes, 'printed');
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
