import { expect } from '@open-wc/testing';
import { type BluetoothDevice, openBluetoothPrinter } from './bluetooth-printer.ts';
import { openSerialPrinter } from './serial-printer.ts';
import { openUsbPrinter, type UsbDevice } from './usb-printer.ts';

const usbDevice = (interfaceClass: number) => {
  const calls: string[] = [];
  const device: UsbDevice = {
    productName: 'GP-3120',
    configuration: {
      interfaces: [
        {
          interfaceNumber: 2,
          alternates: [
            {
              alternateSetting: 1,
              interfaceClass,
              endpoints: [
                { endpointNumber: 1, direction: 'in', type: 'bulk' },
                { endpointNumber: 3, direction: 'out', type: 'bulk' },
              ],
            },
          ],
        },
      ],
    },
    open: async () => void calls.push('open'),
    close: async () => void calls.push('close'),
    selectConfiguration: async () => void calls.push('configure'),
    claimInterface: async number => void calls.push(`claim ${number}`),
    selectAlternateInterface: async (number, setting) => void calls.push(`alternate ${number} ${setting}`),
    transferOut: async (endpoint, sent) => {
      calls.push(`out ${endpoint} ${sent.byteLength}`);
      return { status: 'stall', bytesWritten: 5 };
    },
    clearHalt: async (direction, endpoint) => void calls.push(`clear ${direction} ${endpoint}`),
  };
  return { device, calls };
};

describe('ways to a printer', () => {
  it('over USB claims the printing interface and says how much was taken', async () => {
    const { device, calls } = usbDevice(7);
    const printer = await openUsbPrinter(device);
    expect(printer.name).to.equal('GP-3120');
    expect(await printer.send(new Uint8Array(9))).to.equal(5);
    await printer.close();
    expect(calls).to.deep.equal(['open', 'claim 2', 'alternate 2 1', 'out 3 9', 'clear out 3', 'close']);
  });

  it('over USB refuses what is no printer and lets it go', async () => {
    const { device, calls } = usbDevice(8);
    const refusal = await openUsbPrinter(device).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(TypeError);
    expect(calls).to.deep.equal(['open', 'close']);
  });

  it('over USB hears of a device that was pulled out', async () => {
    const { device } = usbDevice(7);
    const gone = {
      ...device,
      transferOut: async () => Promise.reject(new DOMException('The device was disconnected.', 'NetworkError')),
    };
    const printer = await openUsbPrinter(gone);
    const refusal = await printer.send(new Uint8Array(9)).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(DOMException);
  });

  it('over a serial port waits until the printer takes more, and loses nothing when it ends', async () => {
    /** Taken by the system and not yet by the printer; lost where the port is closed before the stream. */
    let underWay: number[] = [];
    const received: number[] = [];
    let takeMore: () => void = () => undefined;
    const mayGoOn = new Promise<void>(resolve => {
      takeMore = resolve;
    });
    const writable = new WritableStream<Uint8Array>({
      write: async chunk => {
        if (underWay.length > 0) await mayGoOn;
        received.push(...underWay);
        underWay = [...chunk];
      },
      close: () => void received.push(...underWay.splice(0)),
    });
    let isOpen = false;
    const printer = await openSerialPrinter({
      writable,
      open: async () => {
        isOpen = true;
      },
      close: async () => {
        underWay = [];
        isOpen = false;
      },
    });
    await printer.send(new Uint8Array([1, 2]));
    let isTaken = false;
    const second = printer.send(new Uint8Array([3])).then(() => {
      isTaken = true;
    });
    await Promise.resolve();
    expect(isTaken).to.equal(false);
    takeMore();
    await second;
    await printer.close();
    expect([received, isOpen]).to.deep.equal([[1, 2, 3], false]);
  });

  it('over a serial port lets go of a port that broke', async () => {
    const writable = new WritableStream<Uint8Array>({
      write: () => Promise.reject(new DOMException('The device has been lost.', 'NetworkError')),
    });
    let isClosed = false;
    const close = async () => {
      isClosed = true;
    };
    const printer = await openSerialPrinter({ writable, open: async () => undefined, close });
    expect(await printer.send(new Uint8Array([1])).catch((error: unknown) => error)).to.be.instanceOf(DOMException);
    await printer.close().catch(() => undefined);
    expect(isClosed).to.equal(true);
  });

  it('over a serial port writes everything', async () => {
    const received: number[] = [];
    const writable = new WritableStream<Uint8Array>({ write: chunk => void received.push(...chunk) });
    const printer = await openSerialPrinter({ writable, open: async () => undefined, close: async () => undefined });
    expect(await printer.send(new Uint8Array([1, 2]))).to.equal(2);
    expect(await printer.send(new Uint8Array([3]))).to.equal(1);
    expect(received).to.deep.equal([1, 2, 3]);
  });

  it('over Bluetooth sends packets that fit, and waits for the answer where there is one', async () => {
    const lengths: number[] = [];
    const characteristic = (write: boolean) => ({
      properties: { write, writeWithoutResponse: false },
      writeValueWithResponse: async (packet: BufferSource) => void lengths.push(packet.byteLength),
      writeValueWithoutResponse: async () => undefined,
    });
    const device: BluetoothDevice = {
      name: 'HM-A300',
      gatt: {
        connect: async () => ({
          getPrimaryServices: async () => [
            { getCharacteristics: async () => [characteristic(false), characteristic(true)] },
          ],
        }),
        disconnect: () => undefined,
      },
    };
    const printer = await openBluetoothPrinter(device);
    expect(await printer.send(new Uint8Array(500))).to.equal(180);
    expect(lengths).to.deep.equal([180]);
  });
});
