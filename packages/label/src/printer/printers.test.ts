import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { gather } from '../../test/pictures.ts';
import { writeEscPos } from '../esc-pos/index.ts';
import { type LabelData, typicalData } from '../fields/index.ts';
import { createLayouter } from '../layout/index.ts';
import { rasterize } from '../raster/index.ts';
import { builtInTemplate } from '../templates/index.ts';
import { writeTspl } from '../tspl/index.ts';
import { writeZpl } from '../zpl/index.ts';
import { framed, unframed } from './index.ts';

const dpi = 203;
const template = builtInTemplate('trace-60x40')!.template;
const layouter = () => createLayouter(template, bundledFonts, { dpi });
const dots = (data: LabelData) => rasterize(layouter().layout(data), dpi);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function* labels(count: number): Generator<LabelData> {
  for (let serial = 1; serial <= count; serial += 1) {
    const code = `5${String(serial).padStart(19, '0')}`;
    yield { ...typicalData, code, traceUrl: `https://trace.example.cn/t/${code}` };
  }
}

/** Bytes that each further label takes. */
const bytesEach = async (write: (data: Iterable<LabelData>) => AsyncIterable<Uint8Array>) => {
  const [few, many] = [await gather(write(labels(2))), await gather(write(labels(102)))];
  return (many.length - few.length) / 100;
};

describe('TSPL', () => {
  it('sends the label as it was seen, black as 0, lines ending in CR LF', async () => {
    const job = latin1(await gather(writeTspl(layouter(), [typicalData], { dpi, copies: 2 })));
    assert.match(
      job,
      /^SIZE 60 mm,40 mm\r\nGAP 2 mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\nCLS\r\nBITMAP 0,0,60,320,0,/,
    );
    assert.ok(job.endsWith('\r\nPRINT 2\r\n'));
    const start = job.indexOf('BITMAP 0,0,60,320,0,') + 'BITMAP 0,0,60,320,0,'.length;
    const sent = Buffer.from(job.slice(start, start + 60 * 320), 'latin1').map(byte => ~byte);
    assert.deepEqual(new Uint8Array(sent), dots(typicalData).bits);
  });

  it('stores what labels share and then needs 170 bytes for each', async () => {
    const write = (data: Iterable<LabelData>) => writeTspl(layouter(), data, { dpi, mode: 'stored' });
    const job = latin1(await gather(write(labels(2))));
    assert.equal(job.match(/DOWNLOAD/g)?.length, 1);
    assert.equal(job.match(/PUTBMP/g)?.length, 2);
    assert.match(job, /QRCODE \d+,\d+,M,4,A,0,M2,S7,"https:\/\/trace\.example\.cn\/t\/50000000000000000002"\r\n/);
    assert.match(job, /TEXT \d+,\d+,"2",0,1,1,"5000 0000 0000 0000 0002"\r\n/);
    assert.ok((await bytesEach(write)) <= 170);
  });

  it('sends changing Chinese words as dots, in their place alone', async () => {
    const data = [...labels(2)].map((label, index) => ({ ...label, productName: ['黄桃', '奈李'][index] ?? '' }));
    const job = latin1(await gather(writeTspl(layouter(), data, { dpi, mode: 'stored' })));
    assert.equal(job.match(/PUTBMP/g)?.length, 2);
    const [, stride, height] = /BITMAP \d+,\d+,(\d+),(\d+),0,/.exec(job)!.map(Number);
    assert.ok(stride! * height! < 2048, `${stride} × ${height}`);
  });

  it('sends a label whole that has other items than the form', async () => {
    const [one, two, three] = [...labels(3)];
    const job = latin1(
      await gather(writeTspl(layouter(), [one!, two!, { ...three!, variety: '' }], { dpi, mode: 'stored' })),
    );
    assert.equal(job.match(/PUTBMP/g)?.length, 2);
    assert.equal(job.match(/BITMAP 0,0,60,320/g)?.length, 1);
    assert.equal(job.match(/PRINT 1\r\n/g)?.length, 3);
  });
});

describe('ZPL', () => {
  const unpack = (job: string) => Buffer.from(/:Z64:([^:]+):/.exec(job)![1]!, 'base64');

  it('sends the label as it was seen, packed or in hexadecimal', async () => {
    const job = latin1(await gather(writeZpl(layouter(), [typicalData], { dpi })));
    assert.match(job, /^\^XA\^PW480\^LL320\^LH0,0\^FO0,0\^GFA,19200,19200,60,:Z64:/);
    assert.deepEqual(new Uint8Array(inflateSync(unpack(job))), dots(typicalData).bits);
    const hex = latin1(await gather(writeZpl(layouter(), [typicalData], { dpi, packing: 'hex' })));
    const data = /\^GFA,19200,19200,60,([^^]+)\^FS/.exec(hex)![1]!;
    assert.deepEqual(new Uint8Array(Buffer.from(unpackHex(data, 120), 'hex')), dots(typicalData).bits);
  });

  it('stores what labels share and then needs 120 bytes for each', async () => {
    const write = (data: Iterable<LabelData>) => writeZpl(layouter(), data, { dpi, mode: 'stored' });
    const job = latin1(await gather(write(labels(2))));
    assert.match(job, /^\^XA\^DFR:L\.ZPL\^FS/);
    assert.match(
      job,
      /\^XA\^XFR:L\.ZPL\^FS\^FN1\^FDMA,https:\/\/trace\.example\.cn\/t\/50000000000000000002\^FS\^FN2\^FD5000 0000 0000 0000 0002\^FS\^XZ\n$/,
    );
    assert.ok((await bytesEach(write)) <= 120);
  });

  it('needs 2 KB where words change', async () => {
    const write = (data: Iterable<LabelData>) => writeZpl(layouter(), data, { dpi, mode: 'stored' });
    const named = (count: number) =>
      [...labels(count)].map((label, index) => ({ ...label, productName: `黄桃${index}号` }));
    const [few, many] = [await gather(write(named(2))), await gather(write(named(42)))];
    assert.ok((many.length - few.length) / 40 <= 2048);
  });

  it('lets no data become a command: what a printer might take for one is sent as dots', async () => {
    for (const sign of ['^XZ^JUF', '~JR', 'a"b', 'a\\[R]b']) {
      const evil = [...labels(2)].map((label, index) => ({
        ...label,
        code: `${sign}${index}`,
        traceUrl: `https://trace.example.cn/t/${sign}${index}`,
      }));
      for (const write of [writeZpl, writeTspl]) {
        const job = latin1(await gather(write(layouter(), evil, { dpi, mode: 'stored' })));
        assert.ok(!job.includes(sign), sign);
        assert.doesNotMatch(job, /\^BQ|QRCODE|\^FN|TEXT/);
        assert.equal(job.match(/\^XF|PUTBMP/g)?.length, 2);
      }
    }
    const turned = [{ ...typicalData, traceUrl: 'https://trace.example.cn/t/~JR' }];
    const job = latin1(
      await gather(writeZpl(layouter(), [...labels(2), ...turned], { dpi, mode: 'stored', packing: 'hex' })),
    );
    assert.doesNotMatch(job, /~/);
    assert.equal(job.match(/\^XF/g)?.length, 2);
  });
});

describe('ESC/POS', () => {
  it('sends the label as it was seen, in bands, and moves on to the next', async () => {
    const job = Buffer.from(await gather(writeEscPos(layouter(), [typicalData], { dpi })));
    const expected = dots(typicalData);
    assert.deepEqual([...job.subarray(0, 2)], [0x1b, 0x40]);
    const rows: Buffer[] = [];
    let at = 2;
    while (job[at] === 0x1d && job[at + 1] === 0x76) {
      const [stride, height] = [job.readUInt16LE(at + 4), job.readUInt16LE(at + 6)];
      rows.push(job.subarray(at + 8, at + 8 + stride * height));
      at += 8 + stride * height;
    }
    assert.deepEqual(new Uint8Array(Buffer.concat(rows)), expected.bits);
    assert.deepEqual([...job.subarray(at)], [0x1d, 0x0c]);
  });
});

describe('labels one by one', () => {
  const writers = {
    TSPL: (data: Iterable<LabelData>, more: object) => writeTspl(layouter(), data, { dpi, ...more }),
    ZPL: (data: Iterable<LabelData>, more: object) => writeZpl(layouter(), data, { dpi, ...more }),
    'ESC/POS': (data: Iterable<LabelData>) => writeEscPos(layouter(), data, { dpi }),
  };
  for (const [name, write] of Object.entries(writers)) {
    for (const mode of ['bitmap', 'stored'] as const) {
      it(`are the bytes of the file, a piece each after the set-up, in ${name}, ${mode}`, async () => {
        for (const count of [1, 2, 5]) {
          const pieces = await listOf(write([...labels(count)], { mode, pieces: 'labels' }));
          assert.equal(pieces.length, count + 1);
          const file = await gather(write([...labels(count)], { mode }));
          assert.ok(Buffer.concat(pieces).equals(file));
          const ending = { TSPL: 'PRINT 1\r\n', ZPL: '^XZ\n', 'ESC/POS': '\x1d\x0c' }[name]!;
          for (const piece of pieces.slice(1)) {
            assert.ok(latin1(piece).endsWith(ending));
            if (name !== 'ESC/POS') assert.equal(latin1(piece).split(ending).length, 2);
          }
        }
      });
    }
  }

  it('are read as they are printed, so that memory does not grow with their number', async () => {
    for (const [name, write] of Object.entries(writers))
      for (const mode of ['bitmap', 'stored'] as const) {
        let read = 0;
        let printed = -1;
        const counted = function* () {
          for (const label of labels(200)) {
            read += 1;
            yield label;
          }
        };
        for await (const piece of write(counted(), { mode, pieces: 'labels' })) {
          printed += 1;
          assert.ok(read - printed <= 2, `${name}, ${mode}: ${read} read, ${printed} printed`);
          assert.ok(piece.length < 32 * 1024);
        }
        assert.equal(printed, 200);
      }
  });

  it('are found again in a body, wherever it was cut', async () => {
    const pieces = [new Uint8Array(), Uint8Array.of(1, 2, 3), new Uint8Array(40_000).fill(7), Uint8Array.of(9)];
    const body = await gather(framed(inOrder(pieces)));
    assert.deepEqual([...body.subarray(0, 11)], [0, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]);
    for (const size of [1, 3, 4096, body.length]) {
      const cut = Array.from({ length: Math.ceil(body.length / size) }, (_, at) =>
        body.slice(at * size, (at + 1) * size),
      );
      const found = await listOf(unframed(inOrder(cut)));
      assert.deepEqual(found, pieces, `${size} bytes at once`);
    }
    await assert.rejects(gather(unframed(inOrder([body.subarray(0, -1)]))), RangeError);
  });
});

async function* inOrder(pieces: readonly Uint8Array[]) {
  yield* pieces;
}

const listOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(Uint8Array.from(piece));
  return all;
};

/** The reverse of ZPL's alternative data compression, for rows of `width` digits. */
const unpackHex = (packed: string, width: number): string => {
  const rows: string[] = [];
  let row = '';
  let count = 0;
  for (const sign of packed) {
    if (sign === ':') rows.push(rows.at(-1) ?? '');
    else if (sign === ',') {
      rows.push(row.padEnd(width, '0'));
      row = '';
    } else if (/[G-Y]/.test(sign)) count += sign.charCodeAt(0) - 70;
    else if (/[g-z]/.test(sign)) count += 20 * (sign.charCodeAt(0) - 102);
    else {
      row += sign.repeat(count || 1);
      count = 0;
      if (row.length === width) {
        rows.push(row);
        row = '';
      }
    }
  }
  return rows.join('');
};
