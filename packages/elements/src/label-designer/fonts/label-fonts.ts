import { createFontSet, type FontFace, type FontSet, parseFontFace } from '@suyuan/label/font';

/** Literal addresses, so that Vite copies the files beside the scripts and the test server finds them where they are. */
const files = {
  regular: new URL('../../../node_modules/@suyuan/label/fonts/noto-sans-sc-regular.ttf', import.meta.url).href,
  bold: new URL('../../../node_modules/@suyuan/label/fonts/noto-sans-sc-bold.ttf', import.meta.url).href,
  rare: new URL('../../../node_modules/@suyuan/label/fonts/noto-sans-sc-regular-rare.ttf', import.meta.url).href,
} as const;
type FontFileName = keyof typeof files;

const load = async (name: FontFileName, signal: AbortSignal): Promise<FontFace> => {
  const answer = await fetch(files[name], { signal });
  if (!answer.ok) throw new TypeError(`${name} font: ${answer.status}`);
  const parsed = parseFontFace(name, new Uint8Array(await answer.arrayBuffer()));
  if (!parsed.ok) throw new TypeError(`${name} font: ${parsed.reason}`);
  return parsed.face;
};

/** The faces that have arrived. */
export interface LabelFonts {
  readonly set: FontSet;
  readonly regular: FontFace;
  readonly bold: FontFace;
}

/** The two faces that nearly every label is set in: 5 MB, kept by the browser's cache. Rejects when one does not come. */
export const loadLabelFonts = async (signal: AbortSignal): Promise<LabelFonts> => {
  const [regular, bold] = await Promise.all([load('regular', signal), load('bold', signal)]);
  return { set: createFontSet({ regular: [regular], bold: [bold] }), regular, bold };
};

/** The same with the rare characters of the 8,105, which few labels need and another 5 MB hold. */
export const withRareCharacters = async (fonts: LabelFonts, signal: AbortSignal): Promise<LabelFonts> => {
  const rare = await load('rare', signal);
  return { ...fonts, set: createFontSet({ regular: [fonts.regular, rare], bold: [fonts.bold] }) };
};
