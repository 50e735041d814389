import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import encodeQR from 'qr';
import { benchLabels } from '../labels.ts';

const mm = 72 / 25.4;
const font = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));

/** pdfkit with vector codes of the qr package: the fastest peer known. */
export async function run(count, media, file) {
  const isSheet = media === 'a4';
  const size = isSheet ? [210 * mm, 297 * mm] : [60 * mm, 40 * mm];
  const document = new PDFDocument({ autoFirstPage: false, size, margin: 0 });
  const out = createWriteStream(file);
  document.pipe(out);
  document.registerFont('sc', font);
  let place = 0;
  for (const label of benchLabels(count)) {
    if (place === 0) document.addPage({ size, margin: 0 });
    const x = isSheet ? (15 + (place % 3) * 60) * mm : 0;
    const y = isSheet ? (8.5 + Math.floor(place / 3) * 40) * mm : 0;
    document.font('sc').fillColor('black');
    document.fontSize(4.5 * mm).text(label.product, x + 3 * mm, y + 4 * mm, { lineBreak: false });
    document.fontSize(2.5 * mm).text(label.producer, x + 3 * mm, y + 26.6 * mm, { lineBreak: false });
    document.text(label.origin, x + 3 * mm, y + 30.2 * mm, { lineBreak: false });
    document.fontSize(3 * mm).text(label.code, x + 3 * mm, y + 34 * mm, { lineBreak: false });
    const modules = encodeQR(label.url, 'raw', { ecc: 'medium', border: 1 });
    // One of the four white modules is the package's own.
    const module = (22 * mm) / (modules.length + 6);
    const [left, top] = [x + 36 * mm + 3 * module, y + 4 * mm + 3 * module];
    for (const [row, cells] of modules.entries()) {
      for (let column = 0; column < cells.length; column += 1) {
        if (!cells[column]) continue;
        let end = column + 1;
        while (cells[end]) end += 1;
        document.rect(left + column * module, top + row * module, (end - column) * module, module);
        column = end;
      }
    }
    document.fill();
    place = (place + 1) % (isSheet ? 21 : 1);
    // Lets what is written flow off.
    if (place === 0) await new Promise(resolve => setImmediate(resolve));
  }
  document.end();
  await new Promise(resolve => out.once('finish', resolve));
}
