/** GF(256) with the given reducing polynomial, and Reed–Solomon remainders in it. */
export interface GaloisField {
  multiply(a: number, b: number): number;
  /** Error correction codewords of `data`, highest power first. */
  remainder(data: Uint8Array, generator: Uint8Array): Uint8Array;
  /** The polynomial of `degree` with the roots 2^first, 2^(first+1), …; its leading 1 is left out. */
  generator(degree: number, first: number): Uint8Array;
}

export const createGaloisField = (polynomial: number): GaloisField => {
  const exponents = new Uint8Array(512);
  const logarithms = new Uint8Array(256);
  for (let power = 0, value = 1; power < 255; power += 1) {
    exponents[power] = exponents[power + 255] = value;
    logarithms[value] = power;
    value = value & 0x80 ? (value << 1) ^ polynomial : value << 1;
  }
  const multiply = (a: number, b: number): number =>
    a === 0 || b === 0 ? 0 : exponents[logarithms[a]! + logarithms[b]!]!;
  return {
    multiply,
    generator: (degree, first) => {
      const result = new Uint8Array(degree);
      result[degree - 1] = 1;
      for (let root = first; root < first + degree; root += 1) {
        for (let at = 0; at < degree; at += 1) {
          result[at] = multiply(result[at]!, exponents[root % 255]!) ^ (at + 1 < degree ? result[at + 1]! : 0);
        }
      }
      return result;
    },
    remainder: (data, generator) => {
      const degree = generator.length;
      const result = new Uint8Array(degree);
      for (const byte of data) {
        const factor = byte ^ result[0]!;
        result.copyWithin(0, 1);
        result[degree - 1] = 0;
        if (factor === 0) continue;
        const power = logarithms[factor]!;
        for (let at = 0; at < degree; at += 1) {
          const term = generator[at]!;
          if (term !== 0) result[at]! ^= exponents[power + logarithms[term]!]!;
        }
      }
      return result;
    },
  };
};
