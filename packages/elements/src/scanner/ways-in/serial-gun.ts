// A scan gun in serial mode, by Web Serial where the browser has it.
import type { ConnectGun, GunListener } from './gun-connection.ts';
import { gunText } from './gun-text.ts';

interface SerialPort {
  readonly readable: ReadableStream<Uint8Array> | null;
  open(options: { readonly baudRate: number }): Promise<void>;
  close(): Promise<void>;
}
interface Serial {
  requestPort(): Promise<SerialPort>;
  getPorts(): Promise<readonly SerialPort[]>;
}

/** What guns are set to when they leave the factory. */
const BAUD_RATE = 9600;
/** A code without an ending is complete when nothing has come for so many milliseconds. */
const PAUSE = 100;

/** Connects a gun in serial mode. */
export const connectSerialGun: ConnectGun = async (choice, listener) => {
  const { serial } = globalThis.navigator as { readonly serial?: Serial };
  if (!serial) throw new Error('no Web Serial');
  const port = choice === 'known' ? (await serial.getPorts())[0] : await choosePort(serial);
  if (!port || listener.signal.aborted) return false;
  await port.open({ baudRate: BAUD_RATE });
  void listen(port, listener);
  return true;
};

async function choosePort(serial: Serial): Promise<SerialPort | undefined> {
  try {
    return await serial.requestPort();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function listen(port: SerialPort, { onScan, onGone, signal }: GunListener): Promise<void> {
  const reader = port.readable?.getReader();
  const stop = () => void reader?.cancel().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  let bytes: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deliver = () => {
    const text = gunText(Uint8Array.from(bytes));
    bytes = [];
    if (text !== '' && !signal.aborted) onScan({ text, symbology: '' });
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
    // Pulled out.
  } finally {
    clearTimeout(timer);
    reader?.releaseLock();
    await port.close().catch(() => {});
    if (!signal.aborted) onGone();
  }
}
