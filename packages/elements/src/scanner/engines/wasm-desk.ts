// What both the worker and, where workers are forbidden, the page do with a message.
import { climb, type Decode } from '../frames/climb.ts';
import { FIRST_PASSES, passesForFrame, STILL_PASSES } from '../frames/ladder.ts';
import { fromRgba, isDim, type Luma } from '../frames/luma.ts';
import { halve } from '../frames/transforms.ts';
import type { Reading } from '../reading.ts';
import { closePicture, type Picture, type ReadRequest } from './engine.ts';
import { toLuma } from './pixels.ts';
import { PROBE_TEXT, probePicture } from './probe-picture.ts';
import { openWasmReader } from './wasm-reader.ts';

export type ToWorker =
  | { readonly id: number; readonly kind: 'open' }
  | { readonly id: number; readonly kind: 'read'; readonly picture: Picture; readonly request: ReadRequest };

export interface FromWorker {
  readonly id: number;
  readonly readings?: readonly Reading[];
  readonly error?: string;
}

/** Milliseconds: where the first pass takes longer, the second is left to another frame. */
const FRAME_BUDGET = 40;
/** What the ladder's passes can afford: half as much again as 1280 × 960. */
const MOST_PIXELS = 1_800_000;
/** Whether the last frame took so long. */
let isSlow = false;

let opening: Promise<Decode> | undefined;

/** Answers a message; never rejects. */
export async function answer(message: ToWorker): Promise<FromWorker> {
  const { id } = message;
  try {
    opening ??= openWasmReader(
      new URL('../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url).href,
    ).then(warmUp);
    // On the page the next attempt may fare better; a worker is thrown away.
    opening.catch(() => {
      opening = undefined;
    });
    const decode = await opening;
    return message.kind === 'open' ? { id } : { id, readings: await read(decode, message.picture, message.request) };
  } catch (error) {
    if (message.kind === 'read') closePicture(message.picture);
    return { id, error: String(error) };
  }
}

/** The first picture takes many times as long as the next: better one of ours, while the permission prompt is open. */
function warmUp(decode: Decode): Decode {
  const { data, width, height } = probePicture();
  const code = fromRgba(data, width, height);
  const picture = { data: new Uint8Array(1280 * 720).fill(255), width: 1280, height: 720 };
  for (let y = 0; y < height; y += 1)
    picture.data.set(code.data.subarray(y * width, (y + 1) * width), (y + 270) * picture.width + 550);
  const [reading] = decode(picture, { formats: ['qr_code'], binarizer: 'local', denoise: false });
  if (reading?.text !== PROBE_TEXT) throw new Error('the decoder misreads a known code');
  return decode;
}

async function read(decode: Decode, picture: Picture, request: ReadRequest): Promise<readonly Reading[]> {
  const luma = await toLuma(picture);
  const { formats } = request;
  const now = () => performance.now();
  if (request.kind === 'still') return readStill(decode, luma, request);
  // Frames are each other's witnesses.
  const [first, ...rest] = passesForFrame(request.turn, isSlow, isDim(luma));
  const started = now();
  const readings = climb(
    { picture: luma, first: [first], rest, formats, budget: FRAME_BUDGET, witnesses: false },
    decode,
    now,
  );
  isSlow = now() - started > FRAME_BUDGET;
  return readings;
}

/** A large picture is looked at whole; the ladder then climbs on one that its passes can afford. */
function readStill(
  decode: Decode,
  luma: Luma,
  { budget, formats }: Extract<ReadRequest, { kind: 'still' }>,
): readonly Reading[] {
  const now = () => performance.now();
  const started = now();
  let small = luma;
  while (small.width * small.height > MOST_PIXELS) small = halve(small);
  const shared = { first: FIRST_PASSES, formats, witnesses: true };
  if (small !== luma) {
    const readings = climb({ ...shared, picture: luma, rest: [], budget }, decode, now);
    if (readings.length > 0) return readings;
  }
  return climb({ ...shared, picture: small, rest: STILL_PASSES, budget: budget - (now() - started) }, decode, now);
}
