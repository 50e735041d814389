/*
 * Runs one generator in a process of its own and reports what it cost: `node measure.ts MODULE COUNT roll|a4 FILE`.
 */
import { statSync } from 'node:fs';

const [, , module = '', count = '1000', media = 'a4', file = 'labels.pdf'] = process.argv;
const { run } = (await import(module)) as { run: (count: number, media: string, file: string) => Promise<void> };
const cpu = process.cpuUsage();
const start = performance.now();
await run(Number(count), media, file);
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  `${JSON.stringify({
    cpuSeconds: (user + system) / 1e6,
    wallSeconds: (performance.now() - start) / 1000,
    // On Linux in kilobytes.
    peakRssMb: process.resourceUsage().maxRSS / 1024,
    bytes: statSync(file).size,
  })}\n`,
);
