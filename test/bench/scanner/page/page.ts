// Runs in Chromium: shows each picture to each reader and counts.

import { fromRgba } from '../../../../packages/elements/src/scanner/frames/luma.ts';
import { encodeQr } from '../../../../packages/label/src/symbols/index.ts';
import { barPicture, slantedPicture } from '../bar-stress.ts';
import { KINDS, type KindName } from '../photographs/kinds.ts';
import { takePhotograph } from '../photographs/photographs.ts';
import { type Grey, PRINTED, type Print, photograph, STRESS } from '../synthetic.ts';
import { type Look, openReaders, type Reader } from './readers.ts';

/** How one reader did on one set. */
export interface Tally {
  readonly reader: string;
  correct: number;
  wrong: number;
  /** What was read where something else stands, or nothing. */
  readonly mistakes: string[];
  readonly milliseconds: number[];
}

interface Shown {
  readonly picture: ImageData;
  /** What must be read; of several, any. */
  readonly truth?: string | readonly string[] | undefined;
}

let readers: Promise<Reader[]> | undefined;

/** Pictures from the server, fitted into what a camera delivers. */
async function runPictures(
  look: Look,
  turns: readonly number[],
  pictures: readonly { readonly url: string; readonly truth?: string }[],
): Promise<Tally[]> {
  async function* show(): AsyncGenerator<Shown> {
    for (const { url, truth } of pictures) {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      for (const turn of turns) yield { picture: fitted(bitmap, turn), truth };
      bitmap.close();
    }
  }
  return count(look, show());
}

/** Labels of our own drawing under one trouble after the other. */
async function runStress(name: string, seeds: number): Promise<Tally[]> {
  const troubles = name === 'print at 203 dpi' ? PRINTED : (STRESS[name] ?? []);
  async function* show(): AsyncGenerator<Shown> {
    for (const [level, trouble] of troubles.entries())
      for (let seed = 0; seed < seeds; seed += 1) {
        const text = `https://trace.example.cn/t/5123456789012345${1000 + level * 10 + seed}`;
        yield {
          picture: toImageData(photograph(qrPrint(text), trouble, level * 10 + seed + name.length * 100)),
          truth: text,
        };
      }
  }
  return count('qr', show());
}

/** The kinds of hard photographs, by name. */
function photographKinds(): readonly string[] {
  return Object.keys(KINDS);
}

const backdrops = new Map<string, Promise<Grey>>();

/** Hard photographs of our own making; `behind` are pictures without a code that lie behind it. */
async function runPhotographs(
  kind: KindName,
  first: number,
  seeds: number,
  behind: readonly string[],
): Promise<Tally[]> {
  for (const url of behind) if (!backdrops.has(url)) backdrops.set(url, toBackdrop(url));
  const greys = await Promise.all(behind.map(url => backdrops.get(url)!));
  async function* show(): AsyncGenerator<Shown> {
    for (let seed = first; seed < first + seeds; seed += 1) {
      const { picture, texts } = takePhotograph(kind, seed, greys);
      yield { picture: toImageData(picture), truth: texts };
    }
  }
  return count('qr', show());
}

async function toBackdrop(url: string): Promise<Grey> {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob());
  const [width, height] = [1280, 720];
  const isTall = bitmap.height > bitmap.width;
  const scale = isTall
    ? Math.max(width / bitmap.height, height / bitmap.width)
    : Math.max(width / bitmap.width, height / bitmap.height);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2, height / 2);
  if (isTall) context.rotate(Math.PI / 2);
  context.scale(scale, scale);
  context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  return fromRgba(data, width, height) as Grey;
}

/** Bar codes of our own drawing under one trouble, at eight levels for each seed. */
async function runBars(name: string, first: number, seeds: number): Promise<Tally[]> {
  async function* show(): AsyncGenerator<Shown> {
    for (let seed = first; seed < first + seeds; seed += 1)
      for (let level = 0; level < 8; level += 1) {
        const { picture, truth } = barPicture(name, level, seed);
        yield { picture: toImageData(picture), truth };
      }
  }
  return count('linear', show());
}

/** Bar codes at every angle. */
async function runSlanted(seed: number, angles: number): Promise<Tally[]> {
  async function* show(): AsyncGenerator<Shown> {
    for (let at = 0; at < angles; at += 1) {
      const { picture, truth } = slantedPicture(at, angles, seed);
      yield { picture: toImageData(picture), truth };
    }
  }
  return count('linear', show());
}

async function count(look: Look, shown: AsyncGenerator<Shown>): Promise<Tally[]> {
  readers ??= openReaders();
  const chosen = (await readers).filter(reader => reader.looks.includes(look));
  const tallies = chosen.map(
    (reader): Tally => ({ reader: reader.name, correct: 0, wrong: 0, mistakes: [], milliseconds: [] }),
  );
  for await (const { picture, truth } of shown) {
    for (const [at, reader] of chosen.entries()) {
      const read = reader.load(picture, look);
      const started = performance.now();
      const texts = (await read()).map(({ text }) => normal(text)).filter(text => text !== '');
      const tally = tallies[at]!;
      tally.milliseconds.push(performance.now() - started);
      const truths = [truth ?? []].flat().map(normal);
      const isRight = texts.some(text => truths.includes(text));
      if (isRight) tally.correct += 1;
      // Where everything that stands in a picture is known, nothing else may be read beside it.
      if (texts.length > 0 && (!isRight || (Array.isArray(truth) && !texts.every(text => truths.includes(text))))) {
        tally.wrong += 1;
        tally.mistakes.push(`${texts[0]} for ${truth ?? 'nothing'}`);
      }
    }
  }
  return tallies;
}

/** Line ends differ between the files and the codes, and what GS1's separator is told as; a UPC is an EAN that begins with 0. */
function normal(text: string): string {
  const trimmed = text.replaceAll('\r\n', '\n').replaceAll('\u001d', '').replace(/\n$/, '');
  return /^\d{12}$/.test(trimmed) ? `0${trimmed}` : trimmed;
}

function fitted(bitmap: ImageBitmap, turn: number): ImageData {
  const scale = Math.min(1, 1280 / Math.max(bitmap.width, bitmap.height), 720 / Math.min(bitmap.width, bitmap.height));
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const canvas = turn % 2 === 0 ? new OffscreenCanvas(width, height) : new OffscreenCanvas(height, width);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 2);
  context.drawImage(bitmap, -width / 2, -height / 2, width, height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function toImageData({ data, width, height }: Grey): ImageData {
  const picture = new ImageData(width, height);
  new Uint32Array(picture.data.buffer).set(Uint32Array.from(data, grey => 0xff000000 | (grey * 0x10101)));
  return picture;
}

function qrPrint(text: string): Print {
  const { side, modules } = encodeQr(text, 'M')!;
  return { side, rows: side, modules, quiet: 4 };
}

export const bench = { runPictures, runStress, runBars, runSlanted, runPhotographs, photographKinds };
Object.assign(globalThis, { bench });
