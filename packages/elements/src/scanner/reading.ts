// What an engine hands over. Reads no DOM and no clock.

/** The kinds of code that can be read, named as the web platform's BarcodeDetector names them. */
export const FORMATS = [
  'qr_code',
  'data_matrix',
  'aztec',
  'pdf417',
  'ean_13',
  'ean_8',
  'upc_a',
  'upc_e',
  'code_128',
  'code_39',
  'code_93',
  'codabar',
  'itf',
  'databar',
] as const;

export type Format = (typeof FORMATS)[number];

/** Read unless the page says otherwise: what shops and labels carry. UPC-E, ITF and Codabar misread too easily to be on. */
export const USUAL_FORMATS: readonly Format[] = [
  'qr_code',
  'data_matrix',
  'ean_13',
  'ean_8',
  'upc_a',
  'code_128',
  'databar',
];

const MATRIX: ReadonlySet<Format> = new Set<Format>(['qr_code', 'data_matrix', 'aztec', 'pdf417']);

/** Whether the format corrects its own errors, so that one read is proof enough. */
export function isMatrix(format: Format): boolean {
  return MATRIX.has(format);
}

/** A point as fractions of the picture's width and height. */
export type Point = readonly [x: number, y: number];

/** Top left, top right, bottom right, bottom left, as seen by the code itself. */
export type Corners = readonly [Point, Point, Point, Point];

/** One code, read once. */
export interface Reading {
  readonly text: string;
  readonly format: Format;
  /** The bytes as the code holds them; absent where the engine does not tell. */
  readonly bytes?: Uint8Array;
  /** The AIM symbology identifier such as `]Q1`; absent where the engine does not tell. */
  readonly symbology?: string;
  /** How many lines across a bar code agreed; absent where the engine does not count. */
  readonly lines?: number;
  readonly corners: Corners;
}

/** Keeps the names that are formats, in their own order; an empty list means the usual ones. */
export function parseFormats(list: string): readonly Format[] {
  const asked = new Set(list.toLowerCase().split(/[\s,]+/));
  const known = FORMATS.filter(format => asked.has(format));
  return known.length > 0 ? known : USUAL_FORMATS;
}
