import type { Printer } from './printer.ts';

/* The parts of WebUSB that are used: TypeScript's own library does not have it. */
interface UsbEndpoint {
  readonly endpointNumber: number;
  readonly direction: 'in' | 'out';
  readonly type: 'bulk' | 'interrupt' | 'isochronous';
}
interface UsbInterface {
  readonly interfaceNumber: number;
  readonly alternates: readonly {
    readonly alternateSetting: number;
    readonly interfaceClass: number;
    readonly endpoints: readonly UsbEndpoint[];
  }[];
}
export interface UsbDevice {
  readonly productName?: string | undefined;
  readonly configuration: { readonly interfaces: readonly UsbInterface[] } | null;
  open(): Promise<void>;
  close(): Promise<void>;
  selectConfiguration(value: number): Promise<void>;
  claimInterface(number: number): Promise<void>;
  selectAlternateInterface(number: number, setting: number): Promise<void>;
  transferOut(
    endpoint: number,
    bytes: BufferSource,
  ): Promise<{ readonly status?: string; readonly bytesWritten: number }>;
  clearHalt(direction: 'out', endpoint: number): Promise<void>;
}
interface Usb {
  requestDevice(options: { readonly filters: readonly { readonly classCode: number }[] }): Promise<UsbDevice>;
}

/** USB Device Class Definition for Printing Devices 1.1, §4.2.1. */
const printerClass = 7;

export const chooseUsbPrinter = async (): Promise<Printer> => {
  const { usb } = navigator as unknown as { readonly usb: Usb };
  return openUsbPrinter(await usb.requestDevice({ filters: [{ classCode: printerClass }] }));
};

/** Opens the first printing interface that takes bytes in bulk. */
export const openUsbPrinter = async (device: UsbDevice): Promise<Printer> => {
  await device.open();
  if (device.configuration === null) await device.selectConfiguration(1);
  for (const { interfaceNumber, alternates } of device.configuration?.interfaces ?? []) {
    for (const { alternateSetting, interfaceClass, endpoints } of alternates) {
      const out = endpoints.find(({ direction, type }) => direction === 'out' && type === 'bulk');
      if (interfaceClass !== printerClass || !out) continue;
      await device.claimInterface(interfaceNumber);
      if (alternateSetting !== 0) await device.selectAlternateInterface(interfaceNumber, alternateSetting);
      return usbPrinter(device, out.endpointNumber);
    }
  }
  await device.close();
  throw new TypeError('the device has no printing interface');
};

const usbPrinter = (device: UsbDevice, endpoint: number): Printer => ({
  name: device.productName ?? 'USB',
  send: async bytes => {
    const { status, bytesWritten } = await device.transferOut(endpoint, bytes as BufferSource);
    if (status === 'stall') await device.clearHalt('out', endpoint);
    return bytesWritten;
  },
  close: () => device.close(),
});
