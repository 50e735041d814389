import { createGaloisField } from '../galois-field.ts';
import { placeModules } from './placement.ts';

export interface DataMatrixSymbol {
  readonly side: number;
  /** Row by row, one byte a module, 1 is dark; finder included, quiet zone not. */
  readonly modules: Uint8Array;
}

/**
 * Square symbols of one block, ISO/IEC 16022 table 7: side, data codewords, error correction codewords, regions a side. Up to
 * 348 digits; what GS1 allows in a DataMatrix on trade items is far less.
 */
const sizes = [
  [10, 3, 5, 1],
  [12, 5, 7, 1],
  [14, 8, 10, 1],
  [16, 12, 12, 1],
  [18, 18, 14, 1],
  [20, 22, 18, 1],
  [22, 30, 20, 1],
  [24, 36, 24, 1],
  [26, 44, 28, 1],
  [32, 62, 36, 2],
  [36, 86, 42, 2],
  [40, 114, 48, 2],
  [44, 144, 56, 2],
  [48, 174, 68, 2],
] as const;

const field = createGaloisField(0x12d);
const functionOne = 232;
const pad = 129;

/** ASCII encodation, §5.2.3: pairs of digits in one codeword, FNC1 written U+001D. */
const toCodewords = (text: string): number[] | undefined => {
  const codewords: number[] = [];
  for (let at = 0; at < text.length; ) {
    const pair = /^\d\d/.exec(text.slice(at, at + 2))?.[0];
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    codewords.push(pair === undefined ? (code === 0x1d ? functionOne : code + 1) : Number(pair) + 130);
    at += pair === undefined ? 1 : 2;
  }
  return codewords;
};

/** Pads are spread by their place, so that they make no pattern: annex B.1.1. */
const spreadPad = (place: number): number => {
  const value = pad + ((149 * place) % 253) + 1;
  return value > 254 ? value - 254 : value;
};

/** The smallest square GS1 DataMatrix (FNC1 first) that holds an element string; undefined where none does. */
export const encodeGs1DataMatrix = (elementString: string): DataMatrixSymbol | undefined => {
  const codewords = toCodewords(`\u001d${elementString}`);
  const size = sizes.find(([, capacity]) => codewords !== undefined && codewords.length <= capacity);
  if (!codewords || !size) return undefined;
  const [side, capacity, correction, regions] = size;
  if (codewords.length < capacity) codewords.push(pad);
  while (codewords.length < capacity) codewords.push(spreadPad(codewords.length + 1));
  const data = Uint8Array.from(codewords);
  const check = field.remainder(data, field.generator(correction, 1));
  const stream = new Uint8Array(capacity + correction);
  stream.set(data);
  stream.set(check, capacity);
  return { side, modules: frame(side, regions, stream) };
};

/** Each region has a solid left and lower edge and a dotted right and upper one: §5.7. */
const frame = (side: number, regions: number, stream: Uint8Array): Uint8Array => {
  const regionSide = side / regions;
  const inner = regionSide - 2;
  const mapping = placeModules(inner * regions, stream);
  const modules = new Uint8Array(side * side);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const [y, x] = [row % regionSide, column % regionSide];
      let isDark: boolean;
      if (x === 0 || y === regionSide - 1) isDark = true;
      else if (y === 0) isDark = x % 2 === 0;
      else if (x === regionSide - 1) isDark = y % 2 === 1;
      else {
        const mapRow = Math.floor(row / regionSide) * inner + y - 1;
        const mapColumn = Math.floor(column / regionSide) * inner + x - 1;
        isDark = mapping[mapRow * inner * regions + mapColumn] === 1;
      }
      modules[row * side + column] = isDark ? 1 : 0;
    }
  return modules;
};
