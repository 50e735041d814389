/*
 * Labels as one PDF, ours and its peers in turn on the same labels: `node test/bench/labels/pdf.bench.ts [labels] [pdfme labels]`.
 * See README.md for how to install the peers; without them only ours is measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Measured {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakRssMb: number;
  readonly bytes: number;
}

const count = Number(process.argv[2] ?? 10_000);
/** pdfme needs minutes and gigabytes for all of them; its rate hardly depends on their number. */
const pdfmeCount = Number(process.argv[3] ?? Math.min(count, 1000));
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'labels-bench-'));

const measure = (name: string, module: string, labels: number, media: string): number | undefined => {
  if (module.includes('peers') && !existsSync(here('peers/node_modules'))) {
    console.log(`${name.padEnd(24)} not installed`);
    return undefined;
  }
  const args = [here('measure.ts'), here(module), String(labels), media, join(folder, 'labels.pdf')];
  const output = execFileSync(process.execPath, args, { maxBuffer: 1e8 }).toString();
  const { cpuSeconds, wallSeconds, peakRssMb, bytes } = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured;
  const rate = labels / cpuSeconds;
  console.log(
    [
      name.padEnd(24),
      String(labels).padStart(7),
      media.padStart(5),
      rate.toFixed(0).padStart(9),
      wallSeconds.toFixed(1).padStart(8),
      peakRssMb.toFixed(0).padStart(8),
      (bytes / labels).toFixed(0).padStart(8),
    ].join(' '),
  );
  return rate;
};

try {
  console.log('generator                 labels media   per CPU s  wall s  RSS MB  B/label');
  const ours = measure('@suyuan/label', './ours.ts', count, 'a4');
  const pdfkit = measure('pdfkit + qr', './peers/pdfkit-qr.mjs', count, 'a4');
  measure('@suyuan/label', './ours.ts', count, 'roll');
  measure('pdfkit + qr', './peers/pdfkit-qr.mjs', count, 'roll');
  measure('@suyuan/label', './ours.ts', count / 10, 'a4');
  const pdfme = measure('pdfme', './peers/pdfme.mjs', pdfmeCount, 'roll');
  if (ours && pdfkit) console.log(`ours ÷ pdfkit + qr: ${(ours / pdfkit).toFixed(2)} (goal 1.5)`);
  if (ours && pdfme) console.log(`ours ÷ pdfme: ${(ours / pdfme).toFixed(0)} (goal 60)`);
} finally {
  rmSync(folder, { recursive: true });
}
