/** Widths of bars and spaces by symbol value 0–106, ISO/IEC 15417 table 1; 106 is the stop pattern. */
const widths =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232'
    .match(/.{6}/g)!
    .concat('2331112');

const codeB = 100;
const codeC = 99;
const startB = 104;
const startC = 105;
const stop = 106;
const functionOne = 102;

const digitsFrom = (text: string, at: number): number => /^\d*/.exec(text.slice(at))![0].length;

/**
 * Symbol values of a text in the fewest characters that sets B and C allow, ISO/IEC 15417 annex E; FNC1 is written U+001D. Undefined
 * for characters outside set B.
 */
const symbolValues = (text: string): number[] | undefined => {
  const values: number[] = [];
  let isC = false;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const digits = digitsFrom(text, at);
    const wantsC = isC ? digits >= 2 : digits >= 4 || (digits >= 2 && at === 0 && digits === text.length);
    if (character === '\u001d') {
      if (values.length === 0) values.push(startB);
      values.push(functionOne);
      at += 1;
      continue;
    }
    // An odd run leaves its first digit to set B, except where C is already on.
    if (wantsC && (isC || digits % 2 === 0)) {
      if (!isC) values.push(values.length === 0 ? startC : codeC);
      isC = true;
      values.push(Number(text.slice(at, at + 2)));
      at += 2;
      continue;
    }
    if (isC || values.length === 0) values.push(values.length === 0 ? startB : codeB);
    isC = false;
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return undefined;
    values.push(code - 32);
    at += 1;
  }
  return values;
};

/** GS1-128 begins with FNC1, which is best sent from set C where digits follow: GS1 General Specifications §5.4.3. */
const gs1Values = (text: string): number[] | undefined => {
  if (digitsFrom(text, 0) < 2) {
    const values = symbolValues(text);
    return values && [values[0]!, functionOne, ...values.slice(1)];
  }
  const even = digitsFrom(text, 0) - (digitsFrom(text, 0) % 2);
  const pairs = text.slice(0, even).match(/../g)!.map(Number);
  if (even === text.length) return [startC, functionOne, ...pairs];
  const rest = symbolValues(text.slice(even));
  if (!rest) return undefined;
  // The rest starts in a set of its own: turned into a switch, or dropped where it is C again.
  const [start, ...values] = rest;
  return [startC, functionOne, ...pairs, ...(start === startC ? [] : [codeB]), ...values];
};

/** Modules of a Code 128 symbol without its quiet zones, 1 is dark; undefined for a text that has none. */
export const encodeCode128 = (text: string, options: { readonly isGs1?: boolean } = {}): Uint8Array | undefined => {
  const values = text === '' ? undefined : options.isGs1 ? gs1Values(text) : symbolValues(text);
  if (!values) return undefined;
  const check = values.reduce((sum, value, index) => sum + value * Math.max(1, index), 0) % 103;
  const modules: number[] = [];
  for (const value of [...values, check, stop])
    for (const [index, width] of Array.from(widths[value]!, Number).entries())
      modules.push(...Array<number>(width).fill(index % 2 === 0 ? 1 : 0));
  return Uint8Array.from(modules);
};
