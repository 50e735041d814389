// The bars of EAN and Code 128, module by module. Pure data.

/** Modules of one character, dark where 1. */
export type Bits = string;

/** ISO/IEC 15420: seven modules a digit. Set C is set A inverted, set B is set C mirrored. */
const SET_A: readonly Bits[] = '0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011'.split(
  ' ',
);
const SET_C = SET_A.map(bits => Array.from(bits, bit => (bit === '1' ? '0' : '1')).join(''));
const SET_B = SET_C.map(bits => [...bits].reverse().join(''));

/** Digits in the left half: 0–9 of set A, then 0–9 of set B. */
export const LEFT_DIGITS: readonly Bits[] = [...SET_A, ...SET_B];
export const RIGHT_DIGITS: readonly Bits[] = SET_C;
/** Guards with some of the quiet zone, which tells a code's end from its middle. */
export const EAN_START: readonly Bits[] = ['000101'];
export const EAN_STOP: readonly Bits[] = ['101000'];
export const EAN_MIDDLE: readonly Bits[] = ['01010'];

/** Sets of the left digits by the first digit of an EAN-13, which has no bars of its own. */
export const FIRST_DIGIT: readonly string[] =
  'AAAAAA AABABB AABBAB AABBBA ABAABB ABBAAB ABBBAA ABABAB ABABBA ABBABA'.split(' ');

/** ISO/IEC 15417 table 1: widths of bars and spaces of the values 0–105. */
const WIDTHS =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232';

function toBits(widths: string): Bits {
  return Array.from(widths, (width, at) => (at % 2 === 0 ? '1' : '0').repeat(Number(width))).join('');
}

/** By value; 103 to 105 begin a code in set A, B or C. */
export const CODE128: readonly Bits[] = (WIDTHS.match(/.{6}/g) ?? []).map(toBits);
/** The same with some of the quiet zone before them. */
export const CODE128_START: readonly Bits[] = CODE128.slice(103).map(bits => `000${bits}`);
export const CODE128_STOP: readonly Bits[] = [`${toBits('2331112')}000`];
/** Modules of quiet zone in these patterns. */
export const QUIET = 3;
