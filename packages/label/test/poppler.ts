import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GreyPicture } from '../src/scan-back/index.ts';

/** The pages of a PDF, or one of them, as grey pictures, drawn by Poppler: text extraction would pass on a blank label. */
export const drawPages = (pdf: Uint8Array, dpi: number, page?: number): GreyPicture[] => {
  const folder = mkdtempSync(join(tmpdir(), 'label-'));
  try {
    writeFileSync(join(folder, 'labels.pdf'), pdf);
    const only = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
    execFileSync('pdftoppm', ['-r', String(dpi), '-gray', ...only, join(folder, 'labels.pdf'), join(folder, 'page')]);
    return readdirSync(folder)
      .filter(name => name.endsWith('.pgm'))
      .sort()
      .map(name => readPgm(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Binary PGM: `P5`, width, height, 255, then a byte a pixel. */
const readPgm = (file: Buffer): GreyPicture => {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error('no PGM');
  const luminance = new Uint8Array(file.subarray(header[0].length));
  return { width: Number(header[1]), height: Number(header[2]), luminance };
};
