// What is measured: our engine as the element uses it, and the peers that are installed beside this bench.
import { openWasmInWorker } from '../../../../packages/elements/src/scanner/engines/wasm-engine.ts';
import { type Format, USUAL_FORMATS } from '../../../../packages/elements/src/scanner/reading.ts';

export type Look = 'qr' | 'linear' | 'matrix';

export interface Read {
  readonly text: string;
}

/** A decoder under one interface; a text that is empty counts as none. */
export interface Reader {
  readonly name: string;
  readonly looks: readonly Look[];
  read(picture: ImageData, look: Look): Promise<readonly Read[]>;
}

/** One instance each for the whole run, as an app would keep it. */
export async function openReaders(): Promise<Reader[]> {
  const opened = await Promise.all([openOurs(), openZxingWasm(), openZxingJs(), openZbar(), openJsqr()]);
  return opened.flat();
}

const EVERY: readonly Look[] = ['qr', 'linear', 'matrix'];
const copy = ({ data, width, height }: ImageData) => new ImageData(Uint8ClampedArray.from(data), width, height);

async function openOurs(): Promise<Reader[]> {
  const engine = await openWasmInWorker(new AbortController().signal);
  // Always all formats that the element reads unasked: it does not know what it will be shown.
  const formats: readonly Format[] = USUAL_FORMATS;
  const budget = Number(new URLSearchParams(location.search).get('budget'));
  return [
    {
      name: 'suyuan',
      looks: EVERY,
      read: picture => engine.read(copy(picture), { kind: 'still', budget, formats }),
    },
    {
      name: 'suyuan, first pass',
      looks: ['qr'],
      read: picture => engine.read(copy(picture), { kind: 'still', budget: 0, formats }),
    },
  ];
}

/** The peers' own names for what a set may hold. */
const ZXING: Readonly<Record<Look, readonly string[]>> = {
  qr: ['QRCodeModel2'],
  linear: ['EAN13', 'EAN8', 'UPCA', 'Code128', 'DataBar'],
  matrix: ['QRCodeModel2', 'DataMatrix', 'EAN13', 'EAN8', 'UPCA', 'Code128', 'DataBar'],
};

async function openZxingWasm(): Promise<Reader[]> {
  const { prepareZXingModule, readBarcodes } = await import('peer:zxing-wasm');
  const { default: wasm } = await import('peer:zxing-wasm-file');
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return [
    {
      name: 'zxing-wasm',
      looks: EVERY,
      read: async (picture, look) =>
        readBarcodes(picture, { formats: ZXING[look], textMode: 'Plain', minLineCount: 3 }),
    },
  ];
}

async function openZxingJs(): Promise<Reader[]> {
  const browser = await import('peer:zxing-browser').catch(() => undefined);
  if (!browser?.BrowserQRCodeReader) return [];
  const reader = new browser.BrowserQRCodeReader();
  const canvas = document.createElement('canvas');
  return [
    {
      name: '@zxing/browser',
      looks: ['qr'],
      read: async picture => {
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d')?.putImageData(picture, 0, 0);
        try {
          return [{ text: reader.decodeFromCanvas(canvas).getText() }];
        } catch {
          return [];
        }
      },
    },
  ];
}

async function openZbar(): Promise<Reader[]> {
  const zbar = await import('peer:zbar-wasm').catch(() => undefined);
  if (!zbar?.scanImageData) return [];
  return [
    {
      name: 'zbar-wasm',
      looks: ['qr', 'linear'],
      read: async picture => (await zbar.scanImageData(picture)).map(symbol => ({ text: symbol.decode() })),
    },
  ];
}

async function openJsqr(): Promise<Reader[]> {
  const jsqr = await import('peer:jsqr').catch(() => undefined);
  if (!jsqr?.default) return [];
  return [
    {
      name: 'jsQR',
      looks: ['qr'],
      read: async ({ data, width, height }) => {
        const found = jsqr.default(data, width, height);
        return found ? [{ text: found.data }] : [];
      },
    },
  ];
}
