// Bar codes under twelve troubles and at every angle: which code, how high, and what goes wrong. Reads no DOM and no clock.
import { encodeCode128, encodeEan } from '../../../packages/label/src/symbols/index.ts';
import { chance, type Grey, type Print, photograph, type Trouble } from './synthetic.ts';

/** A trouble of a bar code; `height` is its part of its length. */
export interface BarTrouble extends Trouble {
  readonly height?: number;
}

const near = { distance: 3 } as const;

/** Eight levels each, from easy to beyond reading; the better of the peers reads about half. */
export const BAR_STRESS: Readonly<Record<string, readonly BarTrouble[]>> = {
  defocus: [0.8, 1.1, 1.4, 1.6, 1.8, 2.1, 2.5, 3].map(defocus => ({ ...near, defocus })),
  motion: [2, 3, 4, 5, 6, 7, 8, 10].map(motion => ({ ...near, motion })),
  'dim light': [0.5, 0.3, 0.2, 0.14, 0.1, 0.07, 0.05, 0.035].map(light => ({ ...near, light })),
  glare: [0.1, 0.14, 0.18, 0.23, 0.3, 0.36, 0.43, 0.5].map(glare => ({ ...near, glare })),
  contrast: [0.5, 0.35, 0.25, 0.18, 0.13, 0.1, 0.075, 0.055].map(contrast => ({ ...near, contrast })),
  curvature: [40, 70, 85, 100, 110, 120, 130, 140].map(curvature => ({ ...near, curvature })),
  distance: [2.4, 2.1, 1.8, 1.6, 1.4, 1.2, 1, 0.85].map(distance => ({ distance })),
  shadow: [0.5, 0.35, 0.25, 0.18, 0.13, 0.09, 0.06, 0.04].map(shadow => ({ ...near, shadow })),
  tilt: [30, 40, 48, 54, 59, 63, 67, 71].map(tilt => ({ ...near, tilt })),
  damage: [0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1, 1.3].map(damage => ({ ...near, damage })),
  short: [0.2, 0.12, 0.08, 0.06, 0.045, 0.035, 0.028, 0.022].map(height => ({ ...near, light: 0.3, height })),
  compression: [50, 35, 25, 18, 13, 10, 8, 6].map(quality => ({ distance: 2.2, quality })),
};

/** The picture of one level, and what must be read in it. */
export function barPicture(
  name: string,
  level: number,
  seed: number,
): { readonly picture: Grey; readonly truth: string } {
  const trouble = BAR_STRESS[name]![level]!;
  const number = seed * 100 + level * 10 + name.length;
  const { bars, truth } = barCode(number);
  return { picture: photograph(barPrint(bars, trouble.height), trouble, number), truth };
}

/** A code at one of so many angles all the way round, as on a shelf, a bag or a can: a little of everything goes wrong. */
export function slantedPicture(
  at: number,
  angles: number,
  seed: number,
): { readonly picture: Grey; readonly truth: string } {
  const number = seed * 1000 + at;
  const random = chance(number * 17 + 1);
  const { bars, truth } = barCode(number);
  const trouble: Trouble = {
    turn: ((at + random() * 0.5) * 360) / angles,
    distance: 1.8 + random() * 1.7,
    defocus: 0.6 + random() * 0.8,
    light: 0.25 + random() * 0.75,
    contrast: 0.4 + random() * 0.45,
    ...(at % 3 === 0 && { curvature: 20 + random() * 60 }),
    ...(at % 4 === 1 && { tilt: 15 + random() * 30 }),
    ...(at % 5 === 2 && { motion: 1 + random() * 3 }),
  };
  return { picture: photograph(barPrint(bars), trouble, number), truth };
}

/** EAN-13, UPC-A, EAN-8, Code 128 or GS1-128. */
function barCode(number: number): { readonly bars: Uint8Array; readonly truth: string } {
  const random = chance(number * 31 + 3);
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const kind = Math.floor(random() * 5);
  if (kind < 3) {
    const truth = withCheckDigit(['69', '0', ''][kind]! + digits([10, 11, 7][kind]!));
    return { bars: encodeEan(truth), truth };
  }
  const truth = kind === 3 ? `LOT${digits(3)}-${digits(4)}` : `0106${digits(12)}10${digits(4)}`;
  return { bars: encodeCode128(truth, { isGs1: kind === 4 })!, truth };
}

/** Bars of paper and ink; their height is a part of their length. */
function barPrint(row: Uint8Array, height = 0.4): Print {
  const rows = Math.max(1, Math.round(row.length * height));
  const modules = new Uint8Array(row.length * rows);
  for (let y = 0; y < rows; y += 1) modules.set(row, y * row.length);
  return { side: row.length, rows, modules, quiet: 12 };
}

/** The number with the check digit of GS1. */
function withCheckDigit(body: string): string {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * ((body.length - at) % 2 ? 3 : 1), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
