import type { Printer } from './printer.ts';

/* The parts of Web Bluetooth that are used: TypeScript's own library does not have it. */
interface Characteristic {
  readonly properties: { readonly write: boolean; readonly writeWithoutResponse: boolean };
  writeValueWithResponse(bytes: BufferSource): Promise<void>;
  writeValueWithoutResponse(bytes: BufferSource): Promise<void>;
}
interface Service {
  getCharacteristics(): Promise<readonly Characteristic[]>;
}
export interface BluetoothDevice {
  readonly name?: string | undefined;
  readonly gatt?:
    | { connect(): Promise<{ getPrimaryServices(): Promise<readonly Service[]> }>; disconnect(): void }
    | undefined;
}
interface Bluetooth {
  requestDevice(options: {
    readonly filters: readonly { readonly services: readonly string[] }[];
    readonly optionalServices: readonly string[];
  }): Promise<BluetoothDevice>;
}

/** Services under which label printers take bytes: the makers' usual one, and those of the two common serial modules. */
const services = [
  '000018f0-0000-1000-8000-00805f9b34fb',
  '49535343-fe7d-4ae5-8fa9-9fafd205e455',
  '0000ff00-0000-1000-8000-00805f9b34fb',
];

/** Fits the smallest packet that Bluetooth 4.2 and later agree on. */
const packetLength = 180;

export const chooseBluetoothPrinter = async (): Promise<Printer> => {
  const { bluetooth } = navigator as unknown as { readonly bluetooth: Bluetooth };
  const filters = services.map(service => ({ services: [service] }));
  return openBluetoothPrinter(await bluetooth.requestDevice({ filters, optionalServices: services }));
};

/** Opens the first characteristic that can be written; with an answer where the printer gives one, so that nothing is lost. */
export const openBluetoothPrinter = async (device: BluetoothDevice): Promise<Printer> => {
  const server = await device.gatt?.connect();
  for (const service of (await server?.getPrimaryServices()) ?? []) {
    for (const characteristic of await service.getCharacteristics()) {
      const { write, writeWithoutResponse } = characteristic.properties;
      if (!write && !writeWithoutResponse) continue;
      return {
        name: device.name ?? 'Bluetooth',
        send: async bytes => {
          const packet = bytes.subarray(0, packetLength) as Uint8Array<ArrayBuffer>;
          if (write) await characteristic.writeValueWithResponse(packet);
          else await characteristic.writeValueWithoutResponse(packet);
          return packet.length;
        },
        close: async () => device.gatt?.disconnect(),
      };
    }
  }
  device.gatt?.disconnect();
  throw new TypeError('the device takes no bytes');
};
