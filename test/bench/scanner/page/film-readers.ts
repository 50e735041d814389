// Who watches the film: the element, its peers as their users would build them, and a page that only plays it.
import '../../../../packages/elements/src/scanner/define.ts';
import type { SuyuanScanner } from '../../../../packages/elements/src/scanner/scanner.ts';
import type { ScanEvent } from '../../../../packages/elements/src/scanner/scanner-events.ts';

/** A reader of the camera on a page. */
export interface FilmReader {
  /** Loads whatever can be loaded before somebody presses the button. */
  prepare(): Promise<void>;
  /** Opens the camera and tells every code; resolves with the playing video. */
  start(onRead: (text: string) => void): Promise<HTMLVideoElement>;
  /** Forgets what it has read, so that the same code is told again. */
  forget(): void;
  stop(): void;
}

/** Each by the name under which it is reported. */
export const FILM_READERS = {
  'film alone': openFilm,
  suyuan: openSuyuan,
  'zxing-wasm': openZxingWasm,
  '@zxing/browser': openZxingBrowser,
} as const satisfies Readonly<Record<string, () => FilmReader | Promise<FilmReader | undefined>>>;

export type FilmReaderName = keyof typeof FILM_READERS;

function openSuyuan(): FilmReader {
  const element = document.createElement('suyuan-scanner');
  element.continuous = true;
  document.body.append(element);
  return {
    async prepare() {
      const button = await until(() => element.shadowRoot?.querySelector<HTMLElement>('#stage button'));
      button.dispatchEvent(new PointerEvent('pointerenter'));
    },
    async start(onRead) {
      element.addEventListener('suyuan-scan', (event: ScanEvent) => onRead(event.detail.text));
      const opened = new Promise(resolve => element.addEventListener('suyuan-open', resolve, { once: true }));
      await element.start();
      await opened;
      return playing(await until(() => video(element)));
    },
    forget: () => element.clear(),
    stop: () => element.remove(),
  };
}

function video(element: SuyuanScanner): HTMLVideoElement | null | undefined {
  return element.shadowRoot?.querySelector('video');
}

/** A video of the same size as ours, on a page of its own. */
async function openFilm(): Promise<FilmReader> {
  const film = document.createElement('video');
  film.muted = true;
  film.playsInline = true;
  film.style.setProperty('inline-size', '40rem');
  document.body.append(film);
  return {
    prepare: async () => {},
    async start() {
      const size = { width: { ideal: 1920 }, height: { ideal: 1080 } };
      film.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', ...size } });
      await film.play();
      return film;
    },
    forget() {},
    stop() {
      for (const track of (film.srcObject as MediaStream).getTracks()) track.stop();
      film.remove();
    },
  };
}

/** In a worker that is loaded beforehand, one frame at a time, always the newest: as good as its users can do. */
async function openZxingWasm(): Promise<FilmReader> {
  const film = await openFilm();
  const worker = new Worker(new URL('./zxing-worker.ts', import.meta.url), { type: 'module' });
  const answers: ((texts: readonly string[]) => void)[] = [];
  worker.addEventListener('message', event => answers.shift()?.(event.data as readonly string[]));
  const ask = (frame?: VideoFrame) =>
    new Promise<readonly string[]>(resolve => {
      answers.push(resolve);
      worker.postMessage(frame, frame ? [frame] : []);
    });
  let isOn = true;
  return {
    ...film,
    async prepare() {
      await ask();
    },
    async start(onRead) {
      const playing = await film.start(onRead);
      const watch = async () => {
        for (const text of await ask(new VideoFrame(playing))) onRead(text);
        if (isOn) playing.requestVideoFrameCallback(watch);
      };
      playing.requestVideoFrameCallback(watch);
      return playing;
    },
    stop() {
      isOn = false;
      worker.terminate();
      film.stop();
    },
  };
}

/** As its README says, with the shortest pause between two attempts that the page can bear. */
async function openZxingBrowser(): Promise<FilmReader | undefined> {
  const { BrowserQRCodeReader } = await import('peer:zxing-browser').catch(() => ({ BrowserQRCodeReader: undefined }));
  if (!BrowserQRCodeReader) return undefined;
  const film = document.createElement('video');
  film.style.setProperty('inline-size', '40rem');
  document.body.append(film);
  const reader = new BrowserQRCodeReader(undefined, { delayBetweenScanAttempts: 50, delayBetweenScanSuccess: 50 });
  let controls: { stop(): void } | undefined;
  return {
    prepare: async () => {},
    async start(onRead) {
      const video = { width: { ideal: 1920 }, height: { ideal: 1080 } };
      controls = await reader.decodeFromConstraints({ video }, film, result => {
        if (result) onRead(result.getText());
      });
      return playing(film);
    },
    forget() {},
    stop() {
      controls?.stop();
      film.remove();
    },
  };
}

async function playing(film: HTMLVideoElement): Promise<HTMLVideoElement> {
  await until(() => film.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA || undefined);
  return film;
}

async function until<Part>(find: () => Part | null | undefined): Promise<Part> {
  for (;;) {
    const part = find();
    if (part) return part;
    await new Promise(requestAnimationFrame);
  }
}
