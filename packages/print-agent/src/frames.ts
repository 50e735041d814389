/*
 * How labels travel: each piece is its length in four bytes, the highest first, and then its bytes. The first piece is what
 * the printer must hear before any label, and may be empty; each of the others is one label. Pure.
 */

/** No label printer has more memory for one label. */
export const largestPiece = 32 * 1024 * 1024;

export type FrameProblem = 'job.broken_pieces' | 'job.empty';

/** Follows pieces as they arrive in chunks cut anywhere. */
export interface PieceCounter {
  /** False once the bytes cannot be pieces. */
  push(chunk: Uint8Array): boolean;
  /** How many labels there were, or what is wrong with them. */
  end(): number | FrameProblem;
}

export const createPieceCounter = (): PieceCounter => {
  let pieces = 0;
  let left = 0;
  let length = 0;
  let lengthBytes = 0;
  return {
    push: chunk => {
      for (let at = 0; at < chunk.length; ) {
        if (left > 0) {
          const taken = Math.min(left, chunk.length - at);
          left -= taken;
          at += taken;
          continue;
        }
        length = length * 256 + chunk[at]!;
        at += 1;
        lengthBytes += 1;
        if (lengthBytes < 4) continue;
        // Only the set-up may be empty: an empty label would be counted and never seen.
        if (length > largestPiece || (length === 0 && pieces > 0)) return false;
        pieces += 1;
        left = length;
        length = lengthBytes = 0;
      }
      return true;
    },
    end: () => {
      if (left > 0 || lengthBytes > 0) return 'job.broken_pieces';
      return pieces > 1 ? pieces - 1 : 'job.empty';
    },
  };
};

export const lengthBytes = (length: number): Uint8Array => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
};
