export { type FontFace, type FontResult, parseFontFace } from './font-face.ts';
export { type FontFile, fontFiles } from './font-files.ts';
export { createFontSet, type FontSet, type FoundGlyph, isPrintable } from './font-set.ts';
export type { Contour } from './outline.ts';
export { subsetFont } from './subset.ts';
