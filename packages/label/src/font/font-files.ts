import type { Weight } from '../model/text-style.ts';

export interface FontFile {
  /** In the package's `fonts` folder; `@suyuan/label/fonts/{file}` resolves to it. */
  readonly file: string;
  readonly weight: Weight;
  /** Large, and needed only where the others lack a character: see `FontSet.missing`. */
  readonly isRare: boolean;
}

/** The bundled fonts in the order in which they are asked for a character: GB 2312 first, then all of 4E00–9FFF and the rest of the 8,105. */
export const fontFiles: readonly FontFile[] = [
  { file: 'noto-sans-sc-regular.ttf', weight: 'regular', isRare: false },
  { file: 'noto-sans-sc-bold.ttf', weight: 'bold', isRare: false },
  { file: 'noto-sans-sc-regular-rare.ttf', weight: 'regular', isRare: true },
];
