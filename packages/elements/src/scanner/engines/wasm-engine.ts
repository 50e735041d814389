// zxing-wasm behind the engine interface: in a worker, else on the page itself.
import type { Reading } from '../reading.ts';
import { closePicture, type Engine, type OpenEngine, type Picture, type ReadRequest } from './engine.ts';
import { startWorker } from './start-worker.ts';
import type { FromWorker, ToWorker } from './wasm-desk.ts';

/** Where messages go. */
interface Desk {
  send(message: ToWorker, transfer: Transferable[]): void;
  close(): void;
}

/** A request without its number. */
type Asked =
  | { readonly kind: 'open' }
  | { readonly kind: 'read'; readonly picture: Picture; readonly request: ReadRequest };

/** The bundlers' sign for a worker script, `new Worker(new URL(…))`, with a constructor that knows other origins. */
function createWorker(Worker: new (url: URL, options: WorkerOptions) => Worker): Worker {
  return new Worker(new URL('./wasm-worker.ts', import.meta.url), { type: 'module' });
}

class AnyOriginWorker {
  constructor(url: URL) {
    // biome-ignore lint/correctness/noConstructorReturn: stands in for the platform's constructor.
    return startWorker(url);
  }
}

/** Opens the decoder in a worker of its own. */
export const openWasmInWorker: OpenEngine = signal =>
  openAtDesk(signal, (onMessage, onBroken) => {
    const worker = createWorker(AnyOriginWorker as unknown as new (url: URL, options: WorkerOptions) => Worker);
    worker.addEventListener('message', event => onMessage(event.data as FromWorker));
    worker.addEventListener('error', event => onBroken(new Error(event.message || 'the worker did not start')));
    return {
      send: (message, transfer) => worker.postMessage(message, transfer),
      close: () => worker.terminate(),
    };
  });

/** Opens the decoder on the page, for hosts that forbid workers but not WebAssembly. */
export const openWasmOnPage: OpenEngine = async signal => {
  const { answer } = await import('./wasm-desk.ts');
  return openAtDesk(signal, onMessage => ({
    send: message => void answer(message).then(onMessage),
    close: () => {},
  }));
};

type CreateDesk = (onMessage: (message: FromWorker) => void, onBroken: (error: Error) => void) => Desk;

async function openAtDesk(signal: AbortSignal, createDesk: CreateDesk): Promise<Engine> {
  signal.throwIfAborted();
  const waiting = new Map<number, { resolve(readings: readonly Reading[]): void; reject(error: Error): void }>();
  let last = 0;
  const desk = createDesk(
    ({ id, readings, error }) => {
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error !== undefined) asker?.reject(new Error(error));
      else asker?.resolve(readings ?? []);
    },
    error => {
      for (const asker of waiting.values()) asker.reject(error);
      waiting.clear();
    },
  );
  const ask = (asked: Asked, transfer: Transferable[]) =>
    new Promise<readonly Reading[]>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      desk.send({ ...asked, id: last }, transfer);
    });
  const close = () => {
    for (const asker of waiting.values()) asker.resolve([]);
    waiting.clear();
    desk.close();
  };
  const abort = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    await Promise.race([ask({ kind: 'open' }, []), abort]);
  } catch (error) {
    close();
    throw error;
  }
  return {
    name: 'wasm',
    read(picture, request) {
      return ask({ kind: 'read', picture, request }, 'data' in picture ? [picture.data.buffer] : [picture]).catch(
        (error: unknown) => {
          // A picture that did not get as far as the worker is still ours to close.
          closePicture(picture);
          throw error;
        },
      );
    },
    close,
  };
}
