import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LabelTemplate } from '@suyuan/label/model';
import { unframed } from '@suyuan/label/printer';
import { builtInTemplate } from '@suyuan/label/templates';
import type { ApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';
import { doubleClick, tradeOf } from '../testing/trade.ts';
import { decodeSymbols } from './decode-symbols.ts';

const templateOf = (id: string): LabelTemplate => {
  const found = builtInTemplate(id);
  assert.ok(found, id);
  return found.template;
};

const trace40x30 = templateOf('trace-40x30');

/** The dots of every label of a TSPL file: `BITMAP x,y,bytes a row,rows,mode,` and the dots, 0 for black. */
const tsplPictures = (file: Uint8Array) => {
  const text = Buffer.from(file).toString('latin1');
  return [...text.matchAll(/BITMAP 0,0,(\d+),(\d+),0,/g)].map(({ index, 0: { length }, ...match }) => {
    const [stride, height] = [Number(match[1]), Number(match[2])];
    const start = index + length;
    return { stride, height, bits: file.subarray(start, start + stride * height) };
  });
};

/** Three pixels a dot, as a camera held close sees it. */
const toGrey = ({ stride, height, bits }: ReturnType<typeof tsplPictures>[number]) => {
  const [width, zoom] = [stride * 8, 3];
  const luminance = new Uint8Array(width * zoom * height * zoom);
  for (let y = 0; y < height * zoom; y += 1) {
    for (let x = 0; x < width * zoom; x += 1) {
      const [column, row] = [Math.floor(x / zoom), Math.floor(y / zoom)];
      const bit = (bits[row * stride + (column >> 3)] ?? 0) & (0x80 >> (column & 7));
      luminance[y * width * zoom + x] = bit === 0 ? 0 : 255;
    }
  }
  return { width: width * zoom, height: height * zoom, luminance };
};

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let test: TestApp;
  let producer: ApiClient;
  let county: ApiClient;
  let trade: ReturnType<typeof tradeOf>;
  before(async () => {
    database = await open();
    test = createTestApp(database.db);
    producer = await test.producer();
    county = await test.county(places.changshaCounty);
    trade = tradeOf(producer);
  });
  after(() => database[Symbol.asyncDispose]());

  const orderOf = (changes: object = {}) => ({
    template: trace40x30,
    from: 1,
    to: 2,
    format: 'tspl',
    dpi: 203,
    ...changes,
  });
  const print = (batch: { id: string }, changes?: object) =>
    producer.call('createPrintRun', { params: { id: batch.id }, body: orderOf(changes) });
  const mustPrint = (batch: { id: string }, changes?: object) =>
    producer.must('createPrintRun', { params: { id: batch.id }, body: orderOf(changes) });
  const fileOf = (run: { id: string }) => producer.call('getPrintRunFile', { params: { id: run.id } });
  const refusal = async (batch: { id: string }, changes?: object) => {
    const { status, body } = await print(batch, changes);
    assert.ok(status >= 400, JSON.stringify(body));
    return body;
  };
  const batchWithCodes = async (count: number, changes: object = {}) => {
    const batch = await trade.batch({ ...changes });
    const range = await trade.issue(batch, count);
    return { batch, range };
  };

  describe('the data of a label', () => {
    it('is of the first issued serial, and without one until some are issued', async () => {
      const batch = await trade.batch();
      const read = async () => (await producer.must('getLabelData', { params: { id: batch.id } })).data;
      const bare = await read();
      assert.deepEqual([bare.productName, bare.quantity, bare.code], ['金井绿茶', '120 千克', undefined]);
      const [first] = await trade.codes(await trade.issue(batch, 3));
      const { code, traceUrl, serial } = await read();
      assert.deepEqual([code, traceUrl, serial], [first?.code, first?.url, '000001']);
    });
  });

  describe('a print run', () => {
    it('is logged with who, what, how many and why, newest first, and its county may read the log', async () => {
      const { batch } = await batchWithCodes(10);
      const first = await mustPrint(batch);
      test.clock.advance(1000);
      const second = await mustPrint(batch, { from: 2, to: 5, format: 'zpl', dpi: 300, reprintReason: '卡纸' });
      const { id: _, ...told } = second;
      assert.deepEqual(told, {
        batchId: batch.id,
        templateName: trace40x30.name,
        from: 2,
        to: 5,
        count: 4,
        format: 'zpl',
        dpi: 300,
        form: 'whole',
        createdAt: test.clock.now().toISOString(),
        actorName: '王小满',
        reprintReason: '卡纸',
      });
      const log = await county.must('listPrintRuns', { params: { id: batch.id } });
      assert.deepEqual(log.items, [second, first]);
    });

    it('prints what a scanner reads: every label its own code', async () => {
      const { batch, range } = await batchWithCodes(3);
      const { bytes, headers } = await fileOf(await mustPrint(batch, { from: 1, to: 3 }));
      assert.equal(headers.get('content-type'), 'application/octet-stream');
      assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="[\w.-]+-1-3\.prn"/);
      const pictures = tsplPictures(bytes);
      assert.deepEqual([pictures[0]?.stride, pictures[0]?.height], [40, 240]);
      const read = await Promise.all(pictures.map(picture => decodeSymbols(toGrey(picture))));
      const codes = await trade.codes(range);
      assert.deepEqual(
        read,
        codes.map(({ url }) => [url]),
      );
    });

    it('comes label by label to who counts them, with the bytes of the file', async () => {
      const { batch } = await batchWithCodes(9);
      const orders = ['tspl', 'zpl', 'esc-pos'].flatMap(format =>
        (['whole', 'stored'] as const).map(form => ({ format, form, from: 1, to: 3, reprintReason: '试印' })),
      );
      for (const { format, ...order } of orders) {
        const run = await mustPrint(batch, { ...order, format });
        const file = await fileOf(run);
        const headers = { accept: 'application/vnd.suyuan.labels' };
        const counted = await producer.call('getPrintRunFile', { params: { id: run.id }, headers });
        assert.equal(counted.headers.get('content-type'), 'application/vnd.suyuan.labels');
        assert.match(counted.headers.get('vary') ?? '', /accept/);
        const pieces: Uint8Array[] = [];
        for await (const piece of unframed(new Blob([counted.bytes as Uint8Array<ArrayBuffer>]).stream()))
          pieces.push(piece);
        assert.equal(pieces.length, 4, 'the set-up and three labels');
        assert.ok(Buffer.concat(pieces).equals(file.bytes), format);
      }
      const pdf = await mustPrint(batch, { format: 'pdf', reprintReason: '换纸' });
      const whole = await producer.call('getPrintRunFile', {
        params: { id: pdf.id },
        headers: { accept: 'application/vnd.suyuan.labels' },
      });
      assert.equal(whole.headers.get('content-type'), 'application/pdf');
    });

    it('in stored form sends what labels share once, and then the code of each in a few bytes', async () => {
      const { batch, range } = await batchWithCodes(60);
      const codes = (await trade.codes(range)).slice(0, 50);
      for (const [format, most, urls] of [
        ['zpl', 120, /\^FDMA,(https:[^^]+)\^FS/g],
        ['tspl', 170, /QRCODE [^"]+"(https:[^"]+)"/g],
      ] as const) {
        const order = { from: 1, to: 50, format, form: 'stored', reprintReason: '试印' };
        const run = await mustPrint(batch, order);
        assert.equal(run.form, 'stored');
        const text = Buffer.from((await fileOf(run)).bytes).toString('latin1');
        assert.equal(text.match(/\^DF|DOWNLOAD/g)?.length, 1);
        assert.deepEqual(
          [...text.matchAll(urls)].map(([, url]) => url),
          codes.map(({ url }) => url),
        );
        const longer = await mustPrint(batch, { ...order, to: 60 });
        const each = ((await fileOf(longer)).bytes.length - text.length) / 10;
        assert.ok(each > 0 && each <= most, `${format}: ${each} bytes a label`);
      }
    });

    it('is whole where nothing else is asked for, and where the format has nothing else', async () => {
      const { batch } = await batchWithCodes(12);
      for (const [from, changes, form] of [
        [1, { format: 'zpl' }, 'whole'],
        [3, { format: 'esc-pos', form: 'stored' }, 'whole'],
        [5, { format: 'pdf', form: 'stored' }, 'whole'],
        [7, { format: 'tspl', form: 'stored' }, 'stored'],
      ] as const) {
        assert.equal((await mustPrint(batch, { ...changes, from, to: from + 1 })).form, form);
      }
    });

    it('of five hundred labels is one PDF of five hundred pages, and on A4 of as many as they need', async () => {
      const { batch } = await batchWithCodes(500);
      const pagesOf = ({ bytes }: { bytes: Uint8Array }) =>
        Buffer.from(bytes)
          .toString('latin1')
          .match(/\/Type\/Page\//g)?.length;
      const roll = await fileOf(await mustPrint(batch, { to: 500, format: 'pdf' }));
      assert.equal(roll.headers.get('content-type'), 'application/pdf');
      assert.equal(pagesOf(roll), 500);
      const text = Buffer.from(roll.bytes).toString('latin1');
      assert.ok(text.startsWith('%PDF-1.7') && text.trimEnd().endsWith('%%EOF'));
      const sheets = await mustPrint(batch, { to: 500, format: 'pdf-a4', reprintReason: '改用 A4' });
      // Four by nine of 40 × 30 mm.
      assert.equal(pagesOf(await fileOf(sheets)), Math.ceil(500 / 36));
    });

    it('gives the same bytes however often its file is fetched, whatever changed since', async () => {
      const product = await trade.product({ name: '不变茶' });
      const { batch } = await batchWithCodes(30, { productId: product.id });
      for (const [at, format] of ['pdf', 'pdf-a4', 'tspl', 'zpl'].entries()) {
        const run = await mustPrint(batch, { from: 1 + at * 5, to: 5 + at * 5, format });
        const first = await fileOf(run);
        const version = (await producer.must('getProduct', { params: { id: product.id } })).version;
        const body = { name: `改名${at}`, categoryCode: '010701', certifications: [], version };
        await producer.must('updateProduct', { params: { id: product.id }, body });
        test.clock.advance(86_400_000);
        const again = await fileOf(run);
        assert.ok(first.bytes.length > 500);
        assert.ok(Buffer.from(first.bytes).equals(again.bytes), format);
      }
      test.clock.set('2026-06-01T02:00:00.000Z');
    });

    it('of a hundred thousand labels begins at once, and ends when its reader leaves', async () => {
      const { batch } = await batchWithCodes(100_000);
      const { id } = await mustPrint(batch, { to: 100_000, format: 'pdf' });
      const answer = await test.app.request(`/api/v1/print-runs/${id}/file`, { headers: producer.headers });
      const reader = answer.body?.getReader();
      const { value } = (await reader?.read()) ?? {};
      assert.ok(value && value.length < 500_000, `${value?.length}`);
      await reader?.cancel();
    });

    it('is one after a double click', async () => {
      const { batch } = await batchWithCodes(5);
      const options = { params: { id: batch.id }, body: orderOf() };
      const answers = await doubleClick(producer, 'createPrintRun', options);
      assert.deepEqual(
        answers.map(({ status }) => status),
        [201, 201],
      );
      assert.deepEqual(answers[0]?.body, answers[1]?.body);
    });
  });

  describe('a print run is refused', () => {
    it('beyond what was issued, or backwards', async () => {
      const { batch } = await batchWithCodes(5);
      const beyond = await refusal(batch, { from: 5, to: 6 });
      assert.deepEqual([beyond.code, beyond.errors[0].field], ['label.range_not_issued', 'to']);
      const backwards = await refusal(batch, { from: 3, to: 2 });
      assert.deepEqual([backwards.code, backwards.errors[0].field], ['request.invalid', 'to']);
      assert.equal((await refusal(await trade.batch())).code, 'label.range_not_issued');
    });

    it('over labels that were printed before, unless it says why', async () => {
      const { batch } = await batchWithCodes(10);
      await mustPrint(batch, { from: 4, to: 6 });
      for (const [from, to] of [
        [4, 6],
        [1, 4],
        [6, 10],
        [5, 5],
        [1, 10],
      ] as const) {
        const body = await refusal(batch, { from, to });
        assert.deepEqual([body.code, body.errors[0].field], ['label.reprint_reason_missing', 'reprintReason']);
        assert.match(body.detail, /补打/);
      }
      await mustPrint(batch, { from: 1, to: 3 });
      await mustPrint(batch, { from: 1, to: 10, reprintReason: '标签受潮' });
    });

    it('to all but one of those who order the same labels at the same time', async () => {
      const { batch } = await batchWithCodes(10);
      const answers = await Promise.all([1, 2, 3].map(() => print(batch)));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 422, 422]);
    });

    it('while the batch is held', async () => {
      const { batch } = await batchWithCodes(5);
      const run = await mustPrint(batch);
      await county.must('createRecall', { params: { id: batch.id }, body: { kind: 'recall', reason: '农残超标' } });
      const body = await refusal(batch, { from: 3, to: 4 });
      assert.deepEqual([body.code, body.params.state], ['batch.not_active', 'recalled']);
      // What was ordered before stays there: it is the record of what was printed.
      assert.equal((await fileOf(run)).status, 200);
    });

    it('where the font lacks a letter, and names it', async () => {
      const product = await trade.product({ name: '茶🍵༄' });
      const { batch } = await batchWithCodes(5, { productId: product.id });
      const body = await refusal(batch);
      assert.equal(body.code, 'label.glyph_missing');
      assert.match(body.params.characters, /🍵/);
      assert.match(body.detail, /🍵/);
      const rare = await trade.product({ name: '羴鱻茶' });
      await mustPrint((await batchWithCodes(2, { productId: rare.id })).batch);
    });

    it('where its code would not be read, with the reason in the language asked for', async () => {
      const { batch } = await batchWithCodes(5);
      const qr = { kind: 'qr', id: 'qr', x: 1, y: 1, w: 3, h: 3 };
      const small = await refusal(batch, { template: { ...trace40x30, items: [qr] } });
      assert.equal(small.code, 'label.unreadable');
      assert.match(small.detail, /条码/);
      const covered = {
        ...trace40x30,
        items: [
          { ...qr, w: 20, h: 20 },
          { kind: 'box', id: 'box', x: 1, y: 1, w: 15, h: 15, fill: 'black' },
        ],
      };
      const options = { params: { id: batch.id }, body: orderOf({ template: covered }) };
      const english = await producer.call('createPrintRun', { ...options, headers: { 'accept-language': 'en' } });
      assert.equal(english.body.code, 'label.unreadable');
      assert.doesNotMatch(english.body.detail, /[\u4e00-\u9fff]/);
      // Nothing to say: this product has no GTIN.
      const link = { ...qr, w: 20, h: 20, payload: 'digital-link' };
      assert.equal((await refusal(batch, { template: { ...trace40x30, items: [link] } })).code, 'label.unreadable');
    });

    it('for a certificate label of a batch without a valid certificate', async () => {
      const { batch } = await batchWithCodes(5);
      const template = templateOf('certificate-producer-70x50');
      assert.equal((await refusal(batch, { template })).code, 'label.certificate_missing');
      const { id } = await trade.certify(batch);
      await mustPrint(batch, { template, to: 1 });
      await producer.must('voidCertificate', { params: { id }, body: { reason: '填错' } });
      assert.equal((await refusal(batch, { template, from: 2 })).code, 'label.certificate_missing');
    });

    it('before it is drawn, where drawing it would cost too much', async () => {
      const { batch } = await batchWithCodes(5);
      const field = async (template: object) => {
        const body = await refusal(batch, { template });
        assert.equal(body.code, 'label.template_invalid');
        return body.errors[0].field;
      };
      assert.equal(await field({ ...trace40x30, width: 1000, height: 1000 }), 'template.width');
      const items = Array.from({ length: 21 }, (_, at) => ({ kind: 'qr', id: `q${at}`, x: 0, y: 0, w: 20, h: 20 }));
      assert.equal(await field({ ...trace40x30, items }), 'template.items');
    });

    it('on A4 where the label is larger than the page', async () => {
      const { batch } = await batchWithCodes(5);
      const template = { ...trace40x30, width: 250 };
      const body = await refusal(batch, { template, format: 'pdf-a4' });
      assert.deepEqual([body.code, body.errors[0].field], ['label.template_invalid', 'template.media']);
      await mustPrint(batch, { template, format: 'pdf' });
    });

    it('ordered more often than anybody prints, by one account and nobody else', async () => {
      const busy = await test.colleague(producer, '龙小妹');
      const { batch } = await batchWithCodes(5);
      const order = async (client: ApiClient) => {
        const answer = await client.call('createPrintRun', { params: { id: batch.id }, body: orderOf({ from: 0 }) });
        return answer.body.code;
      };
      for (let runs = 0; runs < 60; runs += 1) assert.equal(await order(busy), 'request.invalid');
      assert.equal(await order(busy), 'request.too_many');
      assert.equal(await order(producer), 'request.invalid');
      test.clock.advance(60_000);
      assert.equal(await order(busy), 'request.invalid');
    });

    it('with a template that is none', async () => {
      const { batch } = await batchWithCodes(5);
      const body = await refusal(batch, { template: { ...trace40x30, items: [{ kind: 'qr', id: 'q', x: 0 }] } });
      assert.equal(body.code, 'label.template_invalid');
      assert.ok(body.errors.every(({ field }: { field: string }) => field.startsWith('template.items.0')));
    });
  });
});
