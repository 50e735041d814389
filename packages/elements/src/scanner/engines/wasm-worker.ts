// The decoder's worker: one picture in, its codes out.
import { answer, type ToWorker } from './wasm-desk.ts';

self.addEventListener('message', async (event: MessageEvent<ToWorker>) => {
  postMessage(await answer(event.data));
});
