/*
 * What a run holds while it streams, few labels against many: `node test/bench/labels/memory.bench.ts [few] [many]`. Each
 * renderer works in a process of its own, so that none inherits the other's garbage.
 */
import { execFileSync } from 'node:child_process';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { writeEscPos } from '../../../packages/label/src/esc-pos/index.ts';
import type { LabelData } from '../../../packages/label/src/fields/index.ts';
import { createLayouter } from '../../../packages/label/src/layout/index.ts';
import { writePdf } from '../../../packages/label/src/pdf/index.ts';
import { writePng } from '../../../packages/label/src/png/index.ts';
import { createRasterizer } from '../../../packages/label/src/raster/index.ts';
import { writeTspl } from '../../../packages/label/src/tspl/index.ts';
import { writeZpl } from '../../../packages/label/src/zpl/index.ts';
import { benchData, benchFonts, benchTemplate } from './ours.ts';

const dpi = 203;
const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);

type Labels = AsyncIterable<LabelData>;
const layouter = (media: string, resolution?: number) =>
  createLayouter(benchTemplate(media), benchFonts(), { dpi: resolution });

const renderers: Readonly<Record<string, (labels: Labels) => AsyncIterable<Uint8Array>>> = {
  'PDF, A4': labels => writePdf(layouter('a4'), labels, { deflate }),
  'PDF, roll': labels => writePdf(layouter('roll'), labels, { deflate }),
  'ZPL, stored': labels => writeZpl(layouter('roll', dpi), labels, { dpi, mode: 'stored', deflate }),
  'ZPL, whole': labels => writeZpl(layouter('roll', dpi), labels, { dpi, deflate }),
  'TSPL, stored': labels => writeTspl(layouter('roll', dpi), labels, { dpi, mode: 'stored' }),
  'TSPL, whole': labels => writeTspl(layouter('roll', dpi), labels, { dpi }),
  'ESC/POS': labels => writeEscPos(layouter('roll', dpi), labels, { dpi }),
  PNG: labels => drawPngs(labels),
};

async function* drawPngs(labels: Labels): AsyncGenerator<Uint8Array> {
  const layouts = layouter('roll', dpi);
  const rasterizer = createRasterizer(dpi);
  for await (const data of labels) yield writePng(rasterizer.draw(layouts.layout(data)), dpi);
}

/** The least that was in use in the second half of a run, after collection. */
const hold = async (name: string, count: number): Promise<number> => {
  const samples: number[] = [];
  let next = count / 2;
  const counted = async function* () {
    let index = 0;
    for (const data of benchData(count)) {
      index += 1;
      if (index >= next) {
        next += count / 20;
        // What the first collection freed is counted until the loop has turned.
        globalThis.gc?.();
        await turn();
        globalThis.gc?.();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        samples.push(heapUsed + arrayBuffers);
      }
      yield data;
    }
  };
  for await (const piece of renderers[name]!(counted())) if (piece.length === 0) continue;
  return Math.min(...samples);
};

const [, , few = '1000', many = '100000', name] = process.argv;
if (name === undefined) {
  console.log(`renderer        held, ${few} labels   held, ${many} labels   peak RSS`);
  for (const renderer of Object.keys(renderers))
    process.stdout.write(
      execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), few, many, renderer]),
    );
} else {
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  // Once for what is compiled and cached.
  await hold(name, Number(few));
  const [first, last] = [await hold(name, Number(few)), await hold(name, Number(many))];
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    `${name.padEnd(15)} ${megabytes(first).padStart(18)} ${megabytes(last).padStart(20)} ${megabytes(peak).padStart(14)}`,
  );
}
