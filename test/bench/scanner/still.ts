// node test/bench/scanner/still.ts [--tuning] [--limit N] [FOLDER …]: our ladder on stills beside the decoder alone, in Node.
// Its 550 ms are counted in processor time, so that the figures are the same however busy the machine is.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWasmReader } from '../../../packages/elements/src/scanner/engines/wasm-reader.ts';
import { climb } from '../../../packages/elements/src/scanner/frames/climb.ts';
import { FIRST_PASSES, STILL_PASSES } from '../../../packages/elements/src/scanner/frames/ladder.ts';
import { USUAL_FORMATS } from '../../../packages/elements/src/scanner/reading.ts';
import { readPng } from '../../../packages/label/src/png/index.ts';
import { KINDS, type KindName } from './photographs/kinds.ts';
import { takePhotograph } from './photographs/photographs.ts';
import { findSets, type PictureSet } from './picture-sets.ts';
import { covering, fitting, quarterTurn } from './resample.ts';
import type { Grey } from './synthetic.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tuning: { type: 'boolean', default: false }, limit: { type: 'string', default: '18' } },
});
const BUDGET = 550;
const wasm = readFileSync(
  new URL('../../../packages/elements/node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url),
);
const decode = await openWasmReader(`data:application/wasm;base64,${wasm.toString('base64')}`);
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Count {
  asked: number;
  ours: number;
  alone: number;
  wrong: number;
  readonly milliseconds: number[];
}
const total = emptyCount();

const sets = positionals.flatMap(folder => findSets(resolve(folder)));
for (const set of sets) countSet(set);
const backdrops = sets
  .filter(({ pictures }) => pictures.every(({ truth }) => truth === undefined))
  .flatMap(({ pictures }) => pictures.map(({ path }) => covering(load(path))));
for (const name of Object.keys(KINDS) as KindName[]) {
  const count = emptyCount();
  // Passes were chosen on seeds from 0 on; what counts is how they do on others.
  const first = values.tuning ? 0 : 1000;
  for (let seed = first; seed < first + Number(values.limit); seed += 1) {
    const { picture, texts } = takePhotograph(name, seed, backdrops);
    show(picture, texts, count);
  }
  report(`photograph ${name}`, count);
}
report('photographs and pictures', total);

function countSet({ name, turns, pictures }: PictureSet): void {
  const count = emptyCount();
  for (const { path, truth } of pictures) {
    let picture = fitting(load(path));
    for (let turn = 0; turn < 4; turn += 1) {
      if (turns.includes(turn)) show(picture, truth === undefined ? [] : [truth], count);
      picture = quarterTurn(picture);
    }
  }
  report(name, count);
}

function show(picture: Grey, texts: readonly string[], count: Count): void {
  const right = new Set(texts.map(normal));
  const plain = { formats: USUAL_FORMATS, binarizer: 'local', denoise: false } as const;
  const alone = decode(picture, plain).some(({ text }) => right.has(normal(text)));
  const started = processorTime();
  const readings = climb(
    { picture, first: FIRST_PASSES, rest: STILL_PASSES, formats: USUAL_FORMATS, budget: BUDGET, witnesses: true },
    decode,
    processorTime,
  );
  const took = processorTime() - started;
  for (const one of [count, total]) {
    one.milliseconds.push(took);
    one.asked += 1;
    if (alone) one.alone += 1;
    if (readings.some(({ text }) => right.has(normal(text)))) one.ours += 1;
    if (readings.some(({ text }) => !right.has(normal(text)))) one.wrong += 1;
  }
}

function report(name: string, { asked, ours, alone, wrong, milliseconds }: Count): void {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0);
  console.log(
    `${name.padEnd(26)} ${asked} shown: ours ${ours}, ${wrong} wrong; the decoder alone ${alone}; median ${at(0.5)} ms, p95 ${at(0.95)}, max ${at(1)}`,
  );
}

function emptyCount(): Count {
  return { asked: 0, ours: 0, alone: 0, wrong: 0, milliseconds: [] };
}

/** Line ends differ between the files and the codes; a UPC is an EAN that begins with 0. */
function normal(text: string): string {
  const trimmed = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return /^\d{12}$/.test(trimmed) ? `0${trimmed}` : trimmed;
}

function load(path: string): Grey {
  const image = readPng(readFileSync(path));
  if (!image) throw new Error(`${path} is no PNG that can be read here`);
  return { data: image.luminance, width: image.width, height: image.height };
}
