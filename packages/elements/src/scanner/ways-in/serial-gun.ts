// A scan gun in serial mode, by Web Serial where the browser has it.
import { gunText } from './gun-text.ts';

interface SerialPort {
  readonly readable: ReadableStream<Uint8Array> | null;
  open(options: { readonly baudRate: number }): Promise<void>;
  close(): Promise<void>;
}
interface SerialHost {
  readonly serial?: { requestPort(): Promise<SerialPort> };
}

/** What guns are set to when they leave the factory. */
const BAUD_RATE = 9600;
/** A code without an ending is complete when nothing has come for so many milliseconds. */
const PAUSE = 100;

/**
 * Lets the person choose a port and delivers each code from it until the signal says stop. Resolves when the port is open,
 * with false if the person chose none; rejects if it does not open.
 */
export async function connectSerialGun(onScan: (text: string) => void, signal: AbortSignal): Promise<boolean> {
  const { serial } = globalThis.navigator as SerialHost;
  let port: SerialPort;
  try {
    if (!serial) throw new Error('no Web Serial');
    port = await serial.requestPort();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    throw error;
  }
  await port.open({ baudRate: BAUD_RATE });
  void listen(port, onScan, signal);
  return true;
}

async function listen(port: SerialPort, onScan: (text: string) => void, signal: AbortSignal): Promise<void> {
  const reader = port.readable?.getReader();
  const stop = () => void reader?.cancel().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  let bytes: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deliver = () => {
    const text = gunText(Uint8Array.from(bytes));
    bytes = [];
    if (text !== '' && !signal.aborted) onScan(text);
  };
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      clearTimeout(timer);
      for (const byte of chunk.value) {
        if (byte === 0x0d || byte === 0x0a) deliver();
        else bytes.push(byte);
      }
      timer = setTimeout(deliver, PAUSE);
    }
  } catch {
    // Pulled out: the next press of the button connects it again.
  } finally {
    clearTimeout(timer);
    reader?.releaseLock();
    await port.close().catch(() => {});
  }
}
