/** A length or position in millimetres on the label; x grows to the right, y downwards. Only a parser or {@link mm} makes one. */
export type Mm = number & { readonly [mmBrand]: true };
declare const mmBrand: unique symbol;

/** A whole number of printer dots. */
export type Dot = number & { readonly [dotBrand]: true };
declare const dotBrand: unique symbol;

export const mm = (value: number): Mm => value as Mm;
export const dot = (value: number): Dot => Math.round(value) as Dot;

export const mmPerInch = 25.4;

/** PostScript points, 1/72 inch. */
export const toPoints = (length: number): number => (length * 72) / mmPerInch;

/** Dots at a print resolution. 203 dpi heads have 8 dots a millimetre, 300 dpi heads 11.811. */
export const dotsPerMm = (dpi: number): number => (dpi === 203 ? 8 : dpi / mmPerInch);

export interface Box {
  readonly x: Mm;
  readonly y: Mm;
  readonly w: Mm;
  readonly h: Mm;
}
