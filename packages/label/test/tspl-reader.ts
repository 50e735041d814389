import { create } from 'qrcode';
import { dotsPerMm } from '../src/model/index.ts';
import type { GreyPicture } from '../src/scan-back/index.ts';

/*
 * A printer that knows TSPL by its book alone: TSC, TSPL/TSPL2 Programming Manual, the sections named beside each command below. It
 * takes nothing that the book does not print, so that a command with a parameter too few or a byte too many fails the test.
 */

/** Words in the printer's own letters: cells of a fixed width, which stand for what is not drawn. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TsplLabel {
  readonly picture: GreyPicture;
  readonly texts: readonly PrintedText[];
}

/** TEXT: fonts "1" to "5", width and height of a cell in dots. */
const cells: Readonly<Record<string, readonly [number, number]>> = {
  1: [8, 12],
  2: [12, 20],
  3: [16, 24],
  4: [24, 32],
  5: [32, 48],
};

interface Job {
  readonly bytes: Buffer;
  at: number;
  readonly dpi: number;
  picture: GreyPicture;
  texts: PrintedText[];
  readonly files: Map<string, Buffer>;
  readonly labels: TsplLabel[];
}

const blank = (width: number, height: number): GreyPicture => ({
  width,
  height,
  luminance: new Uint8Array(width * height).fill(255),
});

const put = ({ width, height, luminance }: GreyPicture, x: number, y: number, isBlack: boolean): void => {
  if (x >= 0 && y >= 0 && x < width && y < height) luminance[y * width + x] = isBlack ? 0 : 255;
};

/** Bytes after a command's last comma, and the CR LF that ends them. */
const take = (job: Job, length: number): Buffer => {
  const data = job.bytes.subarray(job.at, job.at + length);
  job.at += length;
  if (data.length !== length || job.bytes.toString('latin1', job.at, job.at + 2) !== '\r\n')
    throw new Error(`data of ${length} bytes do not end in CR LF`);
  job.at += 2;
  return data;
};

/** BITMAP X,Y,width,height,mode,data: width in bytes; mode 0 overwrites; a 0 bit is black. */
const bitmap = (job: Job, x: number, y: number, stride: number, height: number): void => {
  const data = take(job, stride * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < stride * 8; column += 1)
      put(job.picture, x + column, y + row, ((data[row * stride + (column >> 3)]! >> (7 - (column & 7))) & 1) === 0);
};

/** PUTBMP X,Y,"filename": a monochrome Windows bitmap, rows from the bottom up, colours by its palette. */
const putBmp = (job: Job, x: number, y: number, name: string): void => {
  const file = job.files.get(name);
  if (!file) throw new Error(`PUTBMP of ${name}, which was never downloaded`);
  if (file.toString('latin1', 0, 2) !== 'BM' || file.readUInt32LE(2) !== file.length) throw new Error('no BMP');
  if (file.readUInt16LE(28) !== 1 || file.readUInt32LE(30) !== 0) throw new Error('not one bit, or compressed');
  const [start, width, height] = [file.readUInt32LE(10), file.readInt32LE(18), file.readInt32LE(22)];
  const colours = [file.readUInt32LE(14 + file.readUInt32LE(14)), file.readUInt32LE(18 + file.readUInt32LE(14))];
  const stride = Math.ceil(width / 32) * 4;
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const byte = file[start + (height - 1 - row) * stride + (column >> 3)]!;
      put(job.picture, x + column, y + row, colours[(byte >> (7 - (column & 7))) & 1] === 0);
    }
};

/** QRCODE x,y,ECC level,cell width,mode,rotation,model,mask,"content", drawn by a library that is not ours, all of it in bytes. */
const qrCode = (job: Job, x: number, y: number, level: string, cell: number, text: string): void => {
  if (cell < 1 || cell > 10) throw new Error(`cell width ${cell}`);
  const { modules } = create([{ data: Buffer.from(text, 'latin1'), mode: 'byte' }], {
    errorCorrectionLevel: level as 'L' | 'M' | 'Q' | 'H',
    maskPattern: 7,
  });
  for (let row = 0; row < modules.size * cell; row += 1)
    for (let column = 0; column < modules.size * cell; column += 1)
      put(job.picture, x + column, y + row, modules.get(Math.floor(row / cell), Math.floor(column / cell)) === 1);
};

const number = '(\\d+(?:\\.\\d+)?)';
const commands: readonly (readonly [RegExp, (job: Job, ...words: string[]) => void])[] = [
  [
    new RegExp(`^SIZE ${number} mm,${number} mm$`),
    (job, width, height) => {
      const dots = (length: string | undefined) => Math.round(Number(length) * dotsPerMm(job.dpi));
      job.picture = blank(dots(width), dots(height));
    },
  ],
  [new RegExp(`^GAP ${number} mm,${number} mm$`), () => {}],
  [/^DIRECTION [01]$/, () => {}],
  [/^REFERENCE 0,0$/, () => {}],
  [
    /^CLS$/,
    job => {
      job.picture = blank(job.picture.width, job.picture.height);
      job.texts = [];
    },
  ],
  [
    /^PUTBMP (\d+),(\d+),"([A-Z0-9]{1,8}\.BMP)"$/,
    (job, x, y, name) => {
      putBmp(job, Number(x), Number(y), name ?? '');
    },
  ],
  [
    /^QRCODE (\d+),(\d+),([LMQH]),(\d+),A,0,M2,S7,"([^"\\]+)"$/,
    (job, x, y, level, cell, text) => {
      qrCode(job, Number(x), Number(y), level ?? '', Number(cell), text ?? '');
    },
  ],
  [
    /^TEXT (\d+),(\d+),"([1-5])",0,1,1,"([^"\\]+)"$/,
    (job, x, y, font, text = '') => {
      const [width, height] = cells[font ?? ''] ?? [0, 0];
      job.texts.push({ text, x: Number(x), y: Number(y), width: width * text.length, height });
    },
  ],
  [
    /^PRINT (\d+)$/,
    (job, copies) => {
      const { picture, texts } = job;
      const luminance = picture.luminance.slice();
      for (let copy = 0; copy < Number(copies); copy += 1)
        job.labels.push({ picture: { ...picture, luminance }, texts });
    },
  ],
];

const binary: readonly (readonly [RegExp, (job: Job, ...words: string[]) => void])[] = [
  [
    /^BITMAP (\d+),(\d+),(\d+),(\d+),0,/,
    (job, x, y, stride, height) => {
      bitmap(job, Number(x), Number(y), Number(stride), Number(height));
    },
  ],
  [
    /^DOWNLOAD "([A-Z0-9]{1,8}\.BMP)",(\d+),/,
    (job, name = '', length) => {
      job.files.set(name, take(job, Number(length)));
    },
  ],
];

/** What the printer puts on paper. Throws where it would not know what to do. */
export const readTspl = (bytes: Uint8Array, dpi: number): TsplLabel[] => {
  const job: Job = {
    bytes: Buffer.from(bytes),
    at: 0,
    dpi,
    picture: blank(0, 0),
    texts: [],
    files: new Map(),
    labels: [],
  };
  while (job.at < job.bytes.length) {
    const end = job.bytes.indexOf('\r\n', job.at);
    const line = job.bytes.toString('latin1', job.at, end < 0 ? job.bytes.length : end);
    const withData = binary.find(([pattern]) => pattern.test(line));
    if (withData) {
      const [whole = '', ...words] = withData[0].exec(line) ?? [];
      job.at += whole.length;
      withData[1](job, ...words);
      continue;
    }
    const command = commands.find(([pattern]) => pattern.test(line));
    if (!command || end < 0) throw new Error(`not in the book: ${line.slice(0, 80)}`);
    job.at = end + 2;
    command[1](job, ...(command[0].exec(line)?.slice(1) ?? []));
  }
  return job.labels;
};
