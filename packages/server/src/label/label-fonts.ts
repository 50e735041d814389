import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createFontSet, type FontFace, type FontSet, fontFiles, parseFontFace } from '@suyuan/label/font';

const readFace = async (file: string): Promise<FontFace> => {
  const parsed = parseFontFace(file, await readFile(fileURLToPath(import.meta.resolve(`@suyuan/label/fonts/${file}`))));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.reason}`);
  return parsed.face;
};

const read = async (): Promise<FontSet> => {
  const faces = await Promise.all(fontFiles.map(async ({ file, weight }) => ({ weight, face: await readFace(file) })));
  const of = (wanted: string) => faces.filter(({ weight }) => weight === wanted).map(({ face }) => face);
  const [main, ...others] = of('regular');
  if (!main) throw new Error('no regular font among the files of @suyuan/label');
  return createFontSet({ regular: [main, ...others], bold: of('bold') });
};

let fonts: Promise<FontSet> | undefined;

/** The fonts that come with `@suyuan/label`, some ten megabytes: read when the first label needs them, then kept. */
export const labelFonts = (): Promise<FontSet> => {
  fonts ??= read();
  return fonts;
};
