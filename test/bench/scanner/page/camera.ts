// Runs in Chromium, with a film as camera: measures readers as a visitor's browser runs them.
import { FILM_READERS, type FilmReader, type FilmReaderName } from './film-readers.ts';

/** A corner of the film is white while the code is in view. */
const WHITE = 128;
/** Milliseconds after which a film is thought to be unreadable for a reader. */
const PATIENCE = 12_000;

async function mount(name: FilmReaderName): Promise<FilmReader | undefined> {
  const reader = await FILM_READERS[name]();
  await reader?.prepare();
  // Everything that was begun beforehand is over.
  await new Promise(resolve => setTimeout(resolve, 1500));
  return reader;
}

/** Milliseconds from opening to the first read; none where the reader is not installed or reads nothing. */
async function open(name: FilmReaderName): Promise<number | undefined> {
  const reader = await mount(name);
  if (!reader) return undefined;
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const started = performance.now();
  setTimeout(resolve, PATIENCE);
  const playing = reader.start(() => resolve(performance.now() - started));
  const took = await promise;
  await playing;
  reader.stop();
  return took;
}

/** Milliseconds from the frame in which a code appears to its event, several times. */
async function appear(name: FilmReaderName, times: number): Promise<readonly number[]> {
  const reader = await mount(name);
  if (!reader) return [];
  const took: number[] = [];
  let appeared = 0;
  const video = await reader.start(() => {
    if (appeared > 0) took.push(performance.now() - appeared);
    appeared = 0;
  });
  const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  let isWhite = true;
  while (took.length < times) {
    const { captureTime } = await new Promise<VideoFrameCallbackMetadata>(resolve =>
      video.requestVideoFrameCallback((_, metadata) => resolve(metadata)),
    );
    probe.drawImage(video, 4, 4, 1, 1, 0, 0, 1, 1);
    const nowWhite = (probe.getImageData(0, 0, 1, 1).data[0] ?? 0) > WHITE;
    if (nowWhite && !isWhite) appeared = captureTime ?? performance.now();
    if (!nowWhite && isWhite) reader.forget();
    isWhite = nowWhite;
  }
  reader.stop();
  return took;
}

/** Watches the film for so many milliseconds between marks that a trace shows; says how many codes were told. */
async function watch(name: FilmReaderName, milliseconds: number): Promise<number | undefined> {
  performance.mark('bench-load');
  const reader = await mount(name);
  if (!reader) return undefined;
  let told = 0;
  performance.mark('bench-press');
  const forgetting = setInterval(() => reader.forget(), 1000);
  await reader.start(() => {
    told += 1;
  });
  performance.mark('bench-open');
  await new Promise(resolve => setTimeout(resolve, milliseconds));
  performance.mark('bench-end');
  clearInterval(forgetting);
  reader.stop();
  return told;
}

let watching: { readonly reader: FilmReader; readonly stream: MediaStream; told: number } | undefined;

/** Watches the film until told to stop; every code is told whenever it comes back into view. */
async function watchOn(name: FilmReaderName): Promise<void> {
  const reader = await mount(name);
  if (!reader) return;
  let told = 0;
  const video = await reader.start(() => {
    told += 1;
    if (watching) watching.told = told;
  });
  watching = { reader, stream: video.srcObject as MediaStream, told };
}

/** How many codes were told so far, and how many tracks are on. */
function watched(): { readonly told: number; readonly tracks: number } {
  const tracks = watching?.stream.getTracks().filter(track => track.readyState === 'live').length ?? 0;
  return { told: watching?.told ?? 0, tracks };
}

function stopWatching(): void {
  watching?.reader.stop();
}

export const camera = { open, appear, watch, watchOn, watched, stopWatching };
Object.assign(globalThis, { camera });
