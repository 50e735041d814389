import { readFileSync } from 'node:fs';
import { createFontSet, type FontFace, type FontSet, fontFiles, parseFontFace } from '../src/font/index.ts';

const read = (file: string): FontFace => {
  const parsed = parseFontFace(file.replace('.ttf', ''), readFileSync(new URL(`../fonts/${file}`, import.meta.url)));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.reason}`);
  return parsed.face;
};

const facesOf = (weight: 'regular' | 'bold') =>
  fontFiles.filter(file => file.weight === weight).map(({ file }) => read(file)) as [FontFace, ...FontFace[]];

/** The fonts as they are shipped. */
export const bundledFonts: FontSet = createFontSet({ regular: facesOf('regular'), bold: facesOf('bold') });
