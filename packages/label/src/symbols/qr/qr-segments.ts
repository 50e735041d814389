/** A stretch of text in one mode, ISO/IEC 18004 §7.4. */
interface Segment {
  readonly mode: 'numeric' | 'alphanumeric' | 'byte';
  readonly text: string;
}

const indicators = { numeric: 1, alphanumeric: 2, byte: 4 } as const;
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Shorter runs of digits cost more to switch for than they save. */
const minDigits = 7;

/** Bits of the character count, table 3: by versions 1–9, 10–26, 27–40. */
const countBits = (mode: Segment['mode'], version: number): number => {
  const column = version < 10 ? 0 : version < 27 ? 1 : 2;
  return { numeric: [10, 12, 14], alphanumeric: [9, 11, 13], byte: [8, 16, 16] }[mode][column]!;
};

const dataBits = ({ mode, text }: Segment): number => {
  if (mode === 'numeric') return Math.floor(text.length / 3) * 10 + [0, 4, 7][text.length % 3]!;
  if (mode === 'alphanumeric') return Math.floor(text.length / 2) * 11 + (text.length % 2) * 6;
  return 8 * text.length;
};

/** Digits of a trace code take 3⅓ bits instead of 8: often the difference of a version, and so of a dot a module. */
export const splitSegments = (ascii: string, isBytesOnly = false): readonly Segment[] => {
  if (isBytesOnly) return [{ mode: 'byte', text: ascii }];
  if (/^\d+$/.test(ascii)) return [{ mode: 'numeric', text: ascii }];
  if (/^[0-9A-Z $%*+\-./:]+$/.test(ascii)) return [{ mode: 'alphanumeric', text: ascii }];
  return ascii
    .split(new RegExp(`(\\d{${minDigits},})`))
    .filter(text => text !== '')
    .map(text => ({ mode: /^\d+$/.test(text) && text.length >= minDigits ? 'numeric' : 'byte', text }));
};

export const totalBits = (segments: readonly Segment[], version: number): number =>
  segments.reduce((sum, segment) => sum + 4 + countBits(segment.mode, version) + dataBits(segment), 0);

/** The data codewords of a symbol, filled up to `length`: §7.4.9 and §7.4.10. */
export const writeCodewords = (segments: readonly Segment[], version: number, length: number): Uint8Array => {
  const codewords = new Uint8Array(length);
  let at = 0;
  const write = (value: number, bits: number) => {
    for (let bit = bits - 1; bit >= 0; bit -= 1, at += 1) {
      if ((value >>> bit) & 1) codewords[at >>> 3]! |= 0x80 >>> (at & 7);
    }
  };
  for (const { mode, text } of segments) {
    write(indicators[mode], 4);
    write(text.length, countBits(mode, version));
    if (mode === 'byte') for (let index = 0; index < text.length; index += 1) write(text.charCodeAt(index), 8);
    else if (mode === 'numeric')
      for (let index = 0; index < text.length; index += 3) {
        const digits = text.slice(index, index + 3);
        write(Number(digits), 3 * digits.length + 1);
      }
    else
      for (let index = 0; index < text.length; index += 2) {
        const first = alphabet.indexOf(text.charAt(index));
        if (index + 1 < text.length) write(45 * first + alphabet.indexOf(text.charAt(index + 1)), 11);
        else write(first, 6);
      }
  }
  at = Math.min(8 * length, at + 4);
  for (let index = Math.ceil(at / 8), pad = 0xec; index < length; index += 1, pad ^= 0xec ^ 0x11)
    codewords[index] = pad;
  return codewords;
};
