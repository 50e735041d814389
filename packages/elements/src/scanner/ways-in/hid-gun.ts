// A scan gun in HID POS mode, by WebHID where the browser has it.
import type { ConnectGun, GunListener } from './gun-connection.ts';
import { gunText } from './gun-text.ts';
import { type HidCollection, readHidReport } from './hid-report.ts';

interface HidReportEvent extends Event {
  readonly reportId: number;
  readonly data: DataView;
}
interface HidDevice extends EventTarget {
  readonly opened: boolean;
  readonly collections: readonly HidCollection[];
  open(): Promise<void>;
  close(): Promise<void>;
}
interface Hid extends EventTarget {
  requestDevice(options: {
    readonly filters: readonly { readonly usagePage: number }[];
  }): Promise<readonly HidDevice[]>;
  getDevices(): Promise<readonly HidDevice[]>;
}

/** HID's page for bar code scanners: keyboards, which most guns are when they leave the factory, are not among them. */
const BAR_CODE_SCANNER = 0x8c;

/** Connects a gun in HID POS mode. */
export const connectHidGun: ConnectGun = async (choice, listener) => {
  const { hid } = globalThis.navigator as { readonly hid?: Hid };
  if (!hid) throw new Error('no WebHID');
  const devices =
    choice === 'known'
      ? (await hid.getDevices()).filter(isGun)
      : await hid.requestDevice({ filters: [{ usagePage: BAR_CODE_SCANNER }] });
  if (devices.length === 0 || listener.signal.aborted) return false;
  // A gun may show itself as several devices, of which only one sends codes.
  await Promise.all(devices.map(device => (device.opened ? undefined : device.open())));
  for (const device of devices) listen(device, listener);
  const handleDisconnect = (event: Event) => {
    if (devices.includes((event as Event & { readonly device: HidDevice }).device)) listener.onGone();
  };
  hid.addEventListener('disconnect', handleDisconnect, { signal: listener.signal });
  return true;
};

function isGun({ collections }: HidDevice): boolean {
  return collections.some(({ usagePage }) => usagePage === BAR_CODE_SCANNER);
}

function listen(device: HidDevice, { onScan, signal }: GunListener): void {
  const close = () => void device.close().catch(() => {});
  signal.addEventListener('abort', close, { once: true });
  if (signal.aborted) close();
  let bytes: number[] = [];
  const handleReport = (event: Event) => {
    const { reportId, data } = event as HidReportEvent;
    const report = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const part = readHidReport(device.collections, reportId, report);
    if (!part) return;
    bytes.push(...part.bytes);
    if (part.isContinued) return;
    const text = gunText(Uint8Array.from(bytes)).replace(/[\r\n]+$/, '');
    bytes = [];
    if (text !== '') onScan({ text, symbology: part.symbology });
  };
  device.addEventListener('inputreport', handleReport, { signal });
}
