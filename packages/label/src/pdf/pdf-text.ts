/** A number as short as a thousandth of a millimetre needs. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A scale factor: an error in it counts as often as there are modules. */
export const factor = (value: number): string => String(Math.round(value * 1e6) / 1e6);

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** Two bytes a glyph. */
export const glyphHex = (codes: readonly number[]): string => codes.map(hex4).join('');

/** UTF-16, without a byte order mark. */
export const utf16Hex = (text: string): string => {
  let hex = '';
  for (let at = 0; at < text.length; at += 1) hex += hex4(text.charCodeAt(at));
  return hex;
};

/** A text string of the document, ISO 32000-1 §7.9.2.2. */
export const textString = (text: string): string => `<FEFF${utf16Hex(text)}>`;
