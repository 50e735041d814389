/*
 * Labels on their way, one piece each, so that who prints them can count them. As a body of type `application/vnd.suyuan.labels`
 * each piece comes after its length in four bytes, the highest first; the first piece is what the printer must hear before any
 * label, and may be empty.
 */

/** A label of 60 × 40 mm has 19,200 bytes of dots. */
const largeLength = 32 * 1024;

/** The same bytes in fewer pieces; nothing of it grows with their number. */
export async function* inLargePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    kept.push(piece);
    length += piece.length;
    if (length < largeLength) continue;
    yield joined(kept, length);
    kept = [];
    length = 0;
  }
  if (length > 0) yield joined(kept, length);
}

/** What `pieces: 'labels'` gave, as the body of a request or an answer. */
export const framed = (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> =>
  inLargePieces(withLengths(pieces));

async function* withLengths(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    const whole = new Uint8Array(4 + piece.length);
    new DataView(whole.buffer).setUint32(0, piece.length);
    whole.set(piece, 4);
    yield whole;
  }
}

/** The pieces of such a body, however it was cut on its way. Rejects where it breaks off in the middle of one. */
export async function* unframed(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of body) {
    rest = rest.length === 0 ? chunk : joined([rest, chunk], rest.length + chunk.length);
    for (;;) {
      if (rest.length < 4) break;
      const end = 4 + new DataView(rest.buffer, rest.byteOffset).getUint32(0);
      if (rest.length < end) break;
      yield rest.subarray(4, end);
      rest = rest.subarray(end);
    }
  }
  if (rest.length > 0) throw new RangeError('the labels break off in the middle of one');
}

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
