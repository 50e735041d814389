import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Pictures of one kind, and how they are judged. */
export interface PictureSet {
  readonly name: string;
  readonly look: 'qr' | 'linear' | 'matrix';
  /** Quarter turns in which each is shown. */
  readonly turns: readonly number[];
  readonly pictures: readonly SetPicture[];
}

export interface SetPicture {
  readonly path: string;
  /** The text that must be read; absent where nothing may be read. */
  readonly truth?: string;
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp)$/i;

/**
 * The sets in a folder: each folder below it, or itself, that holds pictures. Beside a picture `N.txt` (UTF-8) or `N.bin`
 * (ISO 8859-1) holds its text; a set without any such file must give no reading at all.
 */
export function findSets(folder: string): PictureSet[] {
  const folders = [folder, ...readdirSync(folder).map(name => join(folder, name))].filter(path =>
    statSync(path).isDirectory(),
  );
  return folders.flatMap(path => {
    const files = readdirSync(path)
      .filter(name => PICTURE.test(name))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      .map(name => join(path, name));
    if (files.length === 0) return [];
    const pictures = files.map(toPicture);
    const name = basename(path);
    const look = /qr/i.test(name) ? 'qr' : /matrix|aztec|pdf417|false|free|empty/i.test(name) ? 'matrix' : 'linear';
    const turns = look === 'linear' ? [0, 2] : [0, 1, 2, 3];
    return [{ name, look, turns, pictures }];
  });
}

function toPicture(path: string): SetPicture {
  const stem = path.slice(0, -extname(path).length);
  if (existsSync(`${stem}.txt`)) return { path, truth: readFileSync(`${stem}.txt`, 'utf8') };
  if (existsSync(`${stem}.bin`)) return { path, truth: readFileSync(`${stem}.bin`, 'latin1') };
  return { path };
}
