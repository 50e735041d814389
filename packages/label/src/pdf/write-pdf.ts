import { zlibSync } from 'fflate';
import type { LabelData } from '../fields/index.ts';
import type { LabelLayout, LaidOutItem, Layouter } from '../layout/index.ts';
import { findStaticParts, hasPart, type StaticPart } from '../layout/static-parts.ts';
import { type LabelTemplate, mmPerInch } from '../model/index.ts';
import { drawItem } from './content.ts';
import { cropMarks } from './crop-marks.ts';
import { FontTable } from './font-table.ts';
import { type Deflate, ObjectWriter } from './object-writer.ts';
import { num, textString } from './pdf-text.ts';

export interface PdfOptions {
  readonly title?: string;
  /** Who prints: the producer. */
  readonly author?: string;
  /** ISO instant; left out where it is, so that the same labels give the same bytes. */
  readonly createdAt?: string;
  /** On sheets only. */
  readonly cropMarks?: boolean;
  /** On a sheet that was begun: how many places are already used up. */
  readonly skip?: number;
  /** zlib format; Node's own is faster than the built-in one. */
  readonly deflate?: Deflate;
}

/** Handed on in pieces of about this size. */
const pieceLength = 64 * 1024;
const pagesPerNode = 64;
const scale = 72 / mmPerInch;
const encoder = new TextEncoder();

/**
 * Labels as one PDF in real millimetres: a label a page from a roll, or rows and columns of a sheet. Written as it goes: memory does
 * not grow with the number of labels. Throws what `labels` throws.
 */
export async function* writePdf(
  layouter: Layouter,
  labels: Iterable<LabelData> | AsyncIterable<LabelData>,
  options: PdfOptions = {},
): AsyncGenerator<Uint8Array<ArrayBufferLike>, void, undefined> {
  const document = new PdfDocument(layouter.template, options);
  let first: LabelLayout | undefined;
  for await (const data of labels) {
    const layout = layouter.layout(data);
    if (first) {
      document.setStaticParts(findStaticParts(first, layout));
      document.add(first);
      first = undefined;
    } else if (document.count === 0) {
      // Held back until the second label tells what the two have in common.
      first = layout;
      continue;
    }
    document.add(layout);
    if (document.pendingLength >= pieceLength) yield document.take();
  }
  if (first) document.add(first);
  document.finish();
  yield document.take();
}

class PdfDocument {
  readonly #template: LabelTemplate;
  readonly #options: PdfOptions;
  readonly #writer: ObjectWriter;
  readonly #fonts: FontTable;
  readonly #root: number;
  readonly #pages: number;
  readonly #resources: number;
  readonly #nodes: number[] = [];
  #node: { readonly number: number; readonly kids: number[] } | undefined;
  #forms: readonly { readonly part: StaticPart; readonly number: number }[] = [];
  #page = '';
  #place: number;
  #pageCount = 0;
  /** Labels so far. */
  count = 0;

  constructor(template: LabelTemplate, options: PdfOptions) {
    this.#template = template;
    this.#options = options;
    this.#writer = new ObjectWriter(options.deflate ?? (bytes => zlibSync(bytes, { level: 6 })));
    this.#fonts = new FontTable(this.#writer);
    this.#root = this.#writer.reserve();
    this.#pages = this.#writer.reserve();
    this.#resources = this.#writer.reserve();
    this.#place = template.media.type === 'sheet' ? (options.skip ?? 0) % this.#perPage : 0;
  }

  get pendingLength(): number {
    return this.#writer.pendingLength;
  }

  take(): Uint8Array {
    return this.#writer.take();
  }

  get #perPage(): number {
    const { media } = this.#template;
    return media.type === 'sheet' ? media.columns * media.rows : 1;
  }

  setStaticParts(parts: readonly StaticPart[]): void {
    this.#forms = parts.map(part => {
      const number = this.#writer.reserve();
      const { width, height } = this.#template;
      const drawn = part.items.map(item => this.#item(item)).join('');
      const entries = `/Type/XObject/Subtype/Form/BBox[0 0 ${num(width)} ${num(height)}]/Resources ${this.#resources} 0 R`;
      this.#writer.writeStream(number, entries, encoder.encode(drawn));
      return { part, number };
    });
  }

  add(layout: LabelLayout): void {
    const drawn = this.#draw(layout);
    const { media, width, height } = this.#template;
    if (media.type === 'roll') {
      this.#page = drawn;
    } else {
      const [column, row] = [this.#place % media.columns, Math.floor(this.#place / media.columns)];
      const x = media.marginLeft + column * (width + media.gapX);
      const y = media.pageHeight - media.marginTop - row * (height + media.gapY) - height;
      // Clipped: a word that leaves its label must not be printed on the neighbour.
      this.#page += `q 1 0 0 1 ${num(x)} ${num(y)} cm 0 0 ${num(width)} ${num(height)} re W n\n${drawn}Q\n`;
    }
    this.count += 1;
    this.#place += 1;
    if (this.#place === this.#perPage) this.#endPage();
  }

  #item(item: LaidOutItem): string {
    return drawItem(item, this.#fonts, this.#template.height);
  }

  #draw(layout: LabelLayout): string {
    let drawn = '';
    let next = 0;
    for (const [index, { part }] of this.#forms.entries()) {
      if (!hasPart(layout, part)) continue;
      for (const item of layout.items.slice(next, part.start)) drawn += this.#item(item);
      drawn += `/S${index} Do\n`;
      next = part.start + part.items.length;
    }
    for (const item of layout.items.slice(next)) drawn += this.#item(item);
    return drawn;
  }

  #endPage(): void {
    const { media, width, height } = this.#template;
    const isSheet = media.type === 'sheet';
    const [pageWidth, pageHeight] = isSheet ? [media.pageWidth, media.pageHeight] : [width, height];
    const marks = isSheet && this.#options.cropMarks ? cropMarks(this.#template, media) : '';
    const [page, content] = [this.#writer.reserve(), this.#writer.reserve()];
    const factor = Math.round(scale * 1e6) / 1e6;
    this.#writer.writeStream(content, '', encoder.encode(`${factor} 0 0 ${factor} 0 0 cm\n${this.#page}${marks}`));
    const node = this.#openNode();
    const size = `[0 0 ${num(pageWidth * scale)} ${num(pageHeight * scale)}]`;
    this.#writer.write(
      page,
      `<</Type/Page/Parent ${node.number} 0 R/MediaBox${size}/Resources ${this.#resources} 0 R/Contents ${content} 0 R>>`,
    );
    node.kids.push(page);
    if (node.kids.length === pagesPerNode) this.#closeNode();
    this.#page = '';
    this.#place = 0;
    this.#pageCount += 1;
  }

  /** Pages hang on a tree, so that no list of them grows long. */
  #openNode() {
    this.#node ??= { number: this.#writer.reserve(), kids: [] };
    return this.#node;
  }

  #closeNode(): void {
    if (!this.#node) return;
    const { number, kids } = this.#node;
    const list = kids.map(kid => `${kid} 0 R`).join(' ');
    this.#writer.write(number, `<</Type/Pages/Parent ${this.#pages} 0 R/Count ${kids.length}/Kids[${list}]>>`);
    this.#nodes.push(number);
    this.#node = undefined;
  }

  finish(): void {
    if (this.#page !== '' || this.#pageCount === 0) this.#endPage();
    this.#closeNode();
    const writer = this.#writer;
    const kids = this.#nodes.map(node => `${node} 0 R`).join(' ');
    writer.write(this.#pages, `<</Type/Pages/Count ${this.#pageCount}/Kids[${kids}]>>`);
    const forms = this.#forms.map(({ number }, index) => `/S${index} ${number} 0 R`).join('');
    writer.write(this.#resources, `<</Font<<${this.#fonts.finish()}>>/XObject<<${forms}>>>>`);
    // Readers that fit pages to the paper would print every label too small.
    const preferences = '/ViewerPreferences<</PrintScaling/None/DisplayDocTitle true>>';
    writer.write(this.#root, `<</Type/Catalog/Pages ${this.#pages} 0 R/Lang(zh-CN)${preferences}>>`);
    const info = writer.reserve();
    writer.write(info, `<<${this.#info()}>>`);
    writer.finish(this.#root, info);
  }

  #info(): string {
    const { title = this.#template.name, author, createdAt } = this.#options;
    const date = createdAt?.replace(/\D/g, '').slice(0, 14);
    return [
      `/Title${textString(title)}`,
      author === undefined ? '' : `/Author${textString(author)}`,
      '/Creator(Suyuan)/Producer(@suyuan/label)',
      date === undefined ? '' : `/CreationDate(D:${date}Z)`,
    ].join('');
  }
}
