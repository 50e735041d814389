export type { Deflate } from './object-writer.ts';
export { type PdfOptions, writePdf } from './write-pdf.ts';
