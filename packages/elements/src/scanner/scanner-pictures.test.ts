import { expect, oneEvent } from '@open-wc/testing';
import { drawCodes, ean13, qr, qrFile, toFile } from '../testing/drawn-codes.ts';
import { movingGif } from '../testing/moving-gif.ts';
import { ADDRESS, cards, ScannerBench, shows } from '../testing/scanner-bench.ts';
import type { SuyuanScanner } from './scanner.ts';

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16));

/** Ten thousand by twenty thousand pixels, of which the file holds only the header. */
function hugePng(): File {
  const head = hex('89504e470d0a1a0a0000000d49484452');
  const size = new Uint8Array(17);
  new DataView(size.buffer).setUint32(0, 20_000);
  new DataView(size.buffer).setUint32(4, 10_000);
  size.set([8, 2, 0, 0, 0], 8);
  return new File([head, size, new Uint8Array(400)], 'huge.png', { type: 'image/png' });
}

/** What a page's user drops or pastes. */
function transferOf(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

describe('<suyuan-scanner> and pictures, with its own engines', () => {
  let bench: ScannerBench;
  let element: SuyuanScanner;

  beforeEach(async () => {
    bench = new ScannerBench();
    element = await bench.open({ engine: undefined });
  });
  afterEach(() => bench.close());

  const texts = () => bench.scans.map(scan => scan.text);

  it('reads one', async () => {
    await element.readPictures(await qrFile(ADDRESS));
    await shows(element, '.card', '5123 4567 8901 2345 6787');
    expect(bench.scans.map(scan => [scan.source, scan.format])).to.deep.equal([['photo', 'qr_code']]);
  });

  it('reads every code in a picture, twenty of them, in reading order', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `Kiste ${String(at + 1).padStart(2, '0')}`);
    const placed = names.map((name, at) => ({
      symbol: qr(name),
      left: 30 + (at % 5) * 190,
      top: 30 + Math.floor(at / 5) * 190,
      module: 5,
    }));
    await element.readPictures(await toFile(drawCodes(980, 800, placed)));
    expect(texts()).to.deep.equal(names);
    expect(cards(element).map(card => /Kiste \d\d/.exec(card)?.[0])).to.deep.equal(names);
  });

  it('reads a small code in a photograph of twelve megapixels', async () => {
    const photograph = drawCodes(4000, 3000, [{ symbol: qr(ADDRESS), left: 2600, top: 400, module: 5, degrees: 12 }]);
    await element.readPictures(await toFile(photograph, 'image/jpeg'));
    expect(texts()).to.deep.equal([ADDRESS]);
  });

  it('reads several pictures, and the good ones among bad ones', async () => {
    const text = new File(['no picture at all, only words'], 'words.png', { type: 'image/png' });
    await element.readPictures(await qrFile('one'), text, await qrFile('two'));
    expect(texts()).to.deep.equal(['one', 'two']);
  });

  it('reads a bar code upright, slanted and upside down', async () => {
    for (const [degrees, left, top] of [
      [0, 120, 150],
      [33, 200, 60],
      [180, 480, 300],
    ] as const) {
      const picture = drawCodes(600, 450, [{ symbol: ean13('6901234567892'), left, top, module: 3, degrees }]);
      await element.readPictures(await toFile(picture, 'image/jpeg'));
    }
    expect(bench.scans.map(scan => [scan.text, scan.format])).to.deep.equal(Array(3).fill(['6901234567892', 'ean_13']));
  });

  it('reads Chinese in whatever encoding it was printed', async () => {
    const printed = [
      new TextEncoder().encode('湘潭县花石镇 寸三莲'),
      hex('bafec4cfcaa1c4fecfe7cad0bba8d6ed'),
      hex('d7b7cbddc2eb3a8139ee39'),
    ];
    for (const bytes of printed) await element.readPictures(await qrFile(bytes));
    expect(texts()).to.deep.equal(['湘潭县花石镇 寸三莲', '湖南省宁乡市花猪', '追溯码:㐀']);
  });

  it('takes what is dropped on it', async () => {
    const file = await qrFile(ADDRESS);
    const drag = new DragEvent('dragover', {
      bubbles: true,
      composed: true,
      cancelable: true,
      dataTransfer: transferOf(file),
    });
    element.dispatchEvent(drag);
    expect(drag.defaultPrevented, 'it accepts files').to.equal(true);
    await shows(element, '#dropping', '松开即可识别');
    element.dispatchEvent(
      new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer: transferOf(file) }),
    );
    await shows(element, '.card', '追溯码');
    expect(element.shadowRoot?.querySelector('#dropping')).to.equal(null);
  });

  it('takes what is pasted, except into a field of the page', async () => {
    const file = await qrFile(ADDRESS);
    const paste = () => {
      const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
      // Firefox gives a made-up event an empty clipboard of its own.
      Object.defineProperty(event, 'clipboardData', { value: transferOf(file) });
      return event;
    };
    const field = document.createElement('input');
    document.body.append(field);
    const elsewhere = paste();
    field.dispatchEvent(elsewhere);
    field.remove();
    expect(elsewhere.defaultPrevented).to.equal(false);
    document.body.dispatchEvent(paste());
    await shows(element, '.card', '追溯码');
    expect(bench.scans).to.have.lengthOf(1);
  });

  it('runs nothing in a drawing, and reads the code in it', async () => {
    const symbol = qr('drawn');
    const squares = Array.from(
      { length: symbol.width ** 2 },
      (_, at) => [at % symbol.width, Math.floor(at / symbol.width)] as const,
    )
      .filter(([x, y]) => symbol.isDark(x, y))
      .map(([x, y]) => `M${x + 4} ${y + 4}h1v1h-1z`)
      .join('');
    const side = symbol.width + 8;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" onload="parent.wasRun=true">
      <script>parent.wasRun = true</script><rect width="100%" height="100%" fill="#fff"/><path d="${squares}"/></svg>`;
    await element.readPictures(new File([drawing], 'code.svg', { type: 'image/svg+xml' }));
    expect(texts()).to.deep.equal(['drawn']);
    expect('wasRun' in window).to.equal(false);
  });

  it('reads the first picture of those that move', async () => {
    const symbol = qr('first');
    const show = (x: number, y: number) => {
      const [column, row] = [Math.floor(x / 4) - 4, Math.floor(y / 4) - 4];
      const isInside = column >= 0 && row >= 0 && column < symbol.width && row < symbol.width;
      return isInside && symbol.isDark(column, row);
    };
    const side = (symbol.width + 8) * 4;
    await element.readPictures(movingGif(side, side, [show, () => true]));
    expect(texts()).to.deep.equal(['first']);
  });

  const HOSTILE: readonly [string, () => File | Promise<File>, string, string][] = [
    ['of 200 megapixels', hugePng, 'picture.too_large', '图片太大'],
    [
      'that moves and holds no code',
      () => movingGif(90, 60, [() => false, () => true]),
      'picture.no_code',
      '图片里没有认出码',
    ],
    [
      'that is a PDF',
      () => new File(['%PDF-1.7\n%âãÏÓ\n1 0 obj'], 'scan.jpg', { type: 'image/jpeg' }),
      'picture.pdf',
      '这是 PDF 文件',
    ],
    [
      'that is a text file renamed',
      () => new File(['Just some words, not a picture.'], 'a.png', { type: 'image/png' }),
      'picture.not_a_picture',
      '这不是图片',
    ],
    [
      'that is cut off',
      async () => new File([(await qrFile('x')).slice(0, 30)], 'half.png', { type: 'image/png' }),
      'picture.unreadable',
      '图片打不开',
    ],
    ['that is empty', () => new File([], 'empty.png', { type: 'image/png' }), 'picture.not_a_picture', '这不是图片'],
    ['without a code', () => toFile(drawCodes(300, 200, [])), 'picture.no_code', '图片里没有认出码'],
  ];
  for (const [name, make, problem, words] of HOSTILE) {
    it(`says what is wrong with one ${name}`, async () => {
      const failed = oneEvent(element, 'suyuan-error');
      await element.readPictures(await make());
      expect((await failed).detail).to.deep.equal({ problem });
      await shows(element, '[role=alert]', words);
      expect(bench.scans).to.deep.equal([]);
    });
  }
});
