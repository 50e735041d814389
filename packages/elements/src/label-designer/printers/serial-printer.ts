import type { Printer } from './printer.ts';

/* The parts of Web Serial that are used: TypeScript's own library does not have it. */
export interface SerialPort {
  readonly writable: WritableStream<Uint8Array> | null;
  open(options: { readonly baudRate: number; readonly flowControl: 'none' | 'hardware' }): Promise<void>;
  close(): Promise<void>;
}
interface Serial {
  requestPort(): Promise<SerialPort>;
}

/** What label printers are set to when they leave the factory; over USB adapters it does not matter. */
const baudRate = 115_200;

export const chooseSerialPrinter = async (): Promise<Printer> => {
  const { serial } = navigator as unknown as { readonly serial: Serial };
  return openSerialPrinter(await serial.requestPort());
};

export const openSerialPrinter = async (port: SerialPort): Promise<Printer> => {
  // The printer holds back what it has no room for.
  await port.open({ baudRate, flowControl: 'hardware' });
  const writer = port.writable?.getWriter();
  return {
    name: 'RS-232',
    send: async bytes => {
      if (!writer) throw new TypeError('the port is closed');
      await writer.ready;
      await writer.write(bytes);
      return bytes.length;
    },
    close: async () => {
      try {
        // Closing the stream waits for what is under way; closing the port alone would throw it away.
        await writer?.close();
      } finally {
        await port.close();
      }
    },
  };
};
