// What is measured: our engine as the element uses it, and the peers that are installed beside this bench.
import { openWasmInWorker } from '../../../../packages/elements/src/scanner/engines/wasm-engine.ts';
import { fromRgba } from '../../../../packages/elements/src/scanner/frames/luma.ts';
import { type Format, USUAL_FORMATS } from '../../../../packages/elements/src/scanner/reading.ts';

export type Look = 'qr' | 'linear' | 'matrix';

export interface Read {
  readonly text: string;
}

/** A decoder under one interface; a text that is empty counts as none. */
export interface Reader {
  readonly name: string;
  readonly looks: readonly Look[];
  /** Takes a picture as an app would have it; only what is returned, which reads it, is timed. */
  load(picture: ImageData, look: Look): () => Promise<readonly Read[]>;
}

/** One instance each for the whole run, as an app would keep it. */
export async function openReaders(): Promise<Reader[]> {
  const opened = await Promise.all([openOurs(), openZxingWasm(), openZxingJs(), openZbar(), openJsqr()]);
  return opened.flat();
}

const EVERY: readonly Look[] = ['qr', 'linear', 'matrix'];

/** A camera's frame: brightness as a plane of its own, then colours, of which there are none. */
function toCameraFrame({ data, width, height }: ImageData): VideoFrame {
  const colours = Math.ceil(width / 2) * Math.ceil(height / 2);
  const planes = new Uint8Array(width * height + 2 * colours).fill(128, width * height);
  planes.set(fromRgba(data, width, height).data);
  return new VideoFrame(planes, { format: 'I420', codedWidth: width, codedHeight: height, timestamp: 0 });
}

async function openOurs(): Promise<Reader[]> {
  const engine = await openWasmInWorker(new AbortController().signal);
  // Always all formats that the element reads unasked: it does not know what it will be shown.
  const formats: readonly Format[] = USUAL_FORMATS;
  const budget = Number(new URLSearchParams(location.search).get('budget'));
  return [
    {
      name: 'suyuan',
      looks: EVERY,
      load: picture => {
        const frame = toCameraFrame(picture);
        return () => engine.read(frame, { kind: 'still', budget, formats });
      },
    },
    {
      name: 'suyuan, first pass',
      looks: ['qr'],
      load: picture => {
        const frame = toCameraFrame(picture);
        return () => engine.read(frame, { kind: 'still', budget: 0, formats });
      },
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
      load: (picture, look) => async () =>
        readBarcodes(picture, { formats: ZXING[look], textMode: 'Plain', minLineCount: 3 }),
    },
  ];
}

async function openZxingJs(): Promise<Reader[]> {
  const browser = await import('peer:zxing-browser').catch(() => undefined);
  if (!browser?.BrowserQRCodeReader) return [];
  const reader = new browser.BrowserQRCodeReader();
  const canvas = document.createElement('canvas');
  // Or Chromium writes to the console that the reader asks for pixels too often.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return [
    {
      name: '@zxing/browser',
      looks: ['qr'],
      load: picture => async () => {
        canvas.width = picture.width;
        canvas.height = picture.height;
        context?.putImageData(picture, 0, 0);
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
      load: picture => async () => (await zbar.scanImageData(picture)).map(symbol => ({ text: symbol.decode() })),
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
      load:
        ({ data, width, height }) =>
        async () => {
          const found = jsqr.default(data, width, height);
          return found ? [{ text: found.data }] : [];
        },
    },
  ];
}
