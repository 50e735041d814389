import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { createPieceCounter, type FrameProblem, largestPiece, lengthBytes } from './frames.ts';

/** What a page sent, on disk: a print run is never held in memory. */
export interface Spooled {
  readonly labels: number;
  readonly bytes: number;
  /** SHA-256 of all that came, to know a retried request by. */
  readonly digest: string;
}

export type SpoolProblem = FrameProblem | 'job.too_large';

/** Anything else is one document, sent as it is. */
export const framedType = 'application/vnd.suyuan.labels';

/** Writes a body to `path` as pieces. Leaves no file behind unless it gives what it wrote. */
export const spool = async (
  path: string,
  body: ReadableStream<Uint8Array> | null,
  { isFramed, largest }: { readonly isFramed: boolean; readonly largest: number },
): Promise<Spooled | SpoolProblem> => {
  const file = openSync(path, 'wx', 0o600);
  const counter = createPieceCounter();
  const hash = createHash('sha256');
  let bytes = 0;
  const write = async (): Promise<number | SpoolProblem> => {
    // An empty set-up and the length of the document, known when it has come in.
    if (!isFramed) writeSync(file, Buffer.alloc(8));
    for await (const chunk of body ?? []) {
      bytes += chunk.length;
      if (bytes > largest || (!isFramed && bytes > largestPiece)) return 'job.too_large';
      if (isFramed && !counter.push(chunk)) return 'job.broken_pieces';
      hash.update(chunk);
      writeSync(file, chunk);
    }
    if (isFramed) return counter.end();
    writeSync(file, lengthBytes(bytes), 0, 4, 4);
    return bytes > 0 ? 1 : 'job.empty';
  };
  let labels: number | SpoolProblem = 'job.broken_pieces';
  try {
    labels = await write();
    fsyncSync(file);
  } finally {
    closeSync(file);
    if (typeof labels !== 'number') rmSync(path, { force: true });
  }
  return typeof labels === 'number' ? { labels, bytes, digest: hash.digest('hex') } : labels;
};

/** Reads pieces back, from any label on. */
export interface SpoolReader {
  readonly setUp: Uint8Array;
  /** Labels `from` to before `to`, counted from 0. */
  read(from: number, to: number): Uint8Array;
  close(): void;
}

export const openSpool = (path: string): SpoolReader => {
  const file = openSync(path, 'r');
  const header = Buffer.alloc(4);
  // Where the pieces met so far begin; the first is the set-up.
  const starts = [0];
  const lengthOf = (piece: number): number => {
    for (let next = starts.length; next <= piece; next += 1) starts.push(starts[next - 1]! + 4 + lengthAt(next - 1));
    return lengthAt(piece);
  };
  const lengthAt = (piece: number): number => {
    if (readSync(file, header, 0, 4, starts[piece]!) < 4) throw new Error('The spool file is cut short.');
    return header.readUInt32BE();
  };
  const readPiece = (piece: number): Buffer => {
    const bytes = Buffer.alloc(lengthOf(piece));
    if (readSync(file, bytes, 0, bytes.length, starts[piece]! + 4) < bytes.length) {
      throw new Error('The spool file is cut short.');
    }
    return bytes;
  };
  return {
    setUp: readPiece(0),
    read: (from, to) => Buffer.concat(Array.from({ length: to - from }, (_, index) => readPiece(from + index + 1))),
    close: () => closeSync(file),
  };
};
