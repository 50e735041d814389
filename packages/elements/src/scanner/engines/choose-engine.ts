// Which decoder serves here: found by trying, best first, each loaded only when its turn comes.
import type { Format } from '../reading.ts';
import type { Engine, OpenEngine } from './engine.ts';

const openWasm: OpenEngine = async signal => (await import('./wasm-engine.ts')).openWasmInWorker(signal);

/** The usual ways to a decoder, best first. */
export function usualEngines(formats: readonly Format[]): readonly OpenEngine[] {
  return [
    async signal => (await import('./native-engine.ts')).openNative(formats, openWasm)(signal),
    openWasm,
    async signal => (await import('./wasm-engine.ts')).openWasmOnPage(signal),
    async () => (await import('./script-engine.ts')).openScriptEngine(),
  ];
}

/** Opens the first engine that works; rejects with the last reason if none does. */
export async function chooseEngine(candidates: readonly OpenEngine[], signal: AbortSignal): Promise<Engine> {
  let reason: unknown = new Error('no decoder');
  for (const open of candidates) {
    signal.throwIfAborted();
    try {
      return await open(signal);
    } catch (error) {
      reason = error;
    }
  }
  signal.throwIfAborted();
  throw reason;
}
