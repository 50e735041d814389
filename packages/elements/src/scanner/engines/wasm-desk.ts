// What both the worker and, where workers are forbidden, the page do with a message.
import { climb, type Decode } from '../frames/climb.ts';
import { FIRST_PASSES, passesForFrame, STILL_PASSES } from '../frames/ladder.ts';
import type { Reading } from '../reading.ts';
import { closePicture, type Picture, type ReadRequest } from './engine.ts';
import { toLuma } from './pixels.ts';
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
/** Whether the last frame took so long. */
let isSlow = false;

let opening: Promise<Decode> | undefined;

/** Answers a message; never rejects. */
export async function answer(message: ToWorker): Promise<FromWorker> {
  const { id } = message;
  try {
    opening ??= openWasmReader(
      new URL('../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url).href,
    );
    const decode = await opening;
    return message.kind === 'open' ? { id } : { id, readings: await read(decode, message.picture, message.request) };
  } catch (error) {
    if (message.kind === 'read') closePicture(message.picture);
    return { id, error: String(error) };
  }
}

async function read(decode: Decode, picture: Picture, request: ReadRequest): Promise<readonly Reading[]> {
  const luma = await toLuma(picture);
  const { formats } = request;
  const now = () => performance.now();
  if (request.kind === 'still') {
    const { budget } = request;
    return climb(
      { picture: luma, first: FIRST_PASSES, rest: STILL_PASSES, formats, budget, witnesses: true },
      decode,
      now,
    );
  }
  // Frames are each other's witnesses.
  const [first, ...rest] = passesForFrame(request.turn, isSlow);
  const started = now();
  const readings = climb(
    { picture: luma, first: [first], rest, formats, budget: FRAME_BUDGET, witnesses: false },
    decode,
    now,
  );
  isSlow = now() - started > FRAME_BUDGET;
  return readings;
}
