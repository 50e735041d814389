const encoder = new TextEncoder();

/** Commands and data as one run of bytes; strings are ASCII. */
export const bytesOf = (...pieces: readonly (string | Uint8Array)[]): Uint8Array => {
  const parts = pieces.map(piece => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** In this language 0 is black. */
export const inverted = (bits: Uint8Array): Uint8Array => {
  const other = new Uint8Array(bits.length);
  for (let at = 0; at < bits.length; at += 1) other[at] = ~bits[at]!;
  return other;
};
