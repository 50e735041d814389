/*
 * Cuts the committed font files out of the whole Noto Sans SC, whose npm package is too large to be a dependency:
 *   npm i --prefix /tmp/noto @expo-google-fonts/noto-sans-sc@0.4.3
 *   node packages/label/bin/make-fonts.ts /tmp/noto/node_modules/@expo-google-fonts/noto-sans-sc
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { parseFontFace } from '../src/font/index.ts';
import { generalExtensionA } from './data/extension-a.ts';

const [source = ''] = process.argv.slice(2);
const fonts = new URL('../fonts/', import.meta.url);

/** GB 2312: what everyday text is made of. */
function gb2312(): Set<number> {
  const decoder = new TextDecoder('gb18030');
  const found = new Set<number>();
  for (let row = 0xa1; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const point = decoder.decode(Uint8Array.of(row, cell)).codePointAt(0) ?? 0;
      if (point !== 0xfffd && !(point >= 0xe000 && point <= 0xf8ff)) found.add(point);
    }
  return found;
}

const isHan = (point: number) => (point >= 0x3400 && point <= 0x9fff) || point >= 0x20000;
const isKorean = (point: number) =>
  (point >= 0x1100 && point < 0x1200) || (point >= 0x3130 && point < 0x3190) || (point >= 0xffa0 && point < 0xffe0);

async function cut(from: string, to: string, points: readonly number[]): Promise<void> {
  const text = points.map(point => String.fromCodePoint(point)).join('');
  const bytes = await subsetFont(readFileSync(join(source, from)), text, {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    hintless: true,
    // Labels are set without ligatures, kerning or vertical lines.
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'gasp', 'STAT', 'DSIG'],
  });
  writeFileSync(new URL(to, fonts), bytes);
  process.stdout.write(`${to}: ${points.length} characters, ${bytes.length} bytes\n`);
}

const whole = parseFontFace('whole', readFileSync(join(source, '400Regular/NotoSansSC_400Regular.ttf')));
if (!whole.ok) throw new Error(`no font in ${source}: ${whole.reason}`);
const all = whole.face.codePoints().filter(point => !isKorean(point) && !(point >= 0xac00 && point < 0xd7b0));
const everyday = gb2312();
const common = all.filter(point => (isHan(point) ? everyday.has(point) : point < 0xf900 || point > 0xfaff));
const extensionA = new Set(Array.from(generalExtensionA, character => character.codePointAt(0) ?? 0));
const rare = all
  .filter(point => isHan(point) && !everyday.has(point))
  .filter(point => point >= 0x4e00 || extensionA.has(point));

await cut('400Regular/NotoSansSC_400Regular.ttf', 'noto-sans-sc-regular.ttf', common);
await cut('700Bold/NotoSansSC_700Bold.ttf', 'noto-sans-sc-bold.ttf', common);
await cut('400Regular/NotoSansSC_400Regular.ttf', 'noto-sans-sc-regular-rare.ttf', rare);
copyFileSync(join(source, 'LICENSE_FONT'), new URL('LICENSE', fonts));
