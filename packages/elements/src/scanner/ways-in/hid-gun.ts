// A scan gun in HID POS mode, by WebHID where the browser has it.
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
interface HidHost {
  readonly hid?: {
    requestDevice(options: {
      readonly filters: readonly { readonly usagePage: number }[];
    }): Promise<readonly HidDevice[]>;
  };
}

/** HID's page for bar code scanners: keyboards, which most guns are when they leave the factory, are not among them. */
const BAR_CODE_SCANNER = 0x8c;

/** What a gun has read: the symbology where it tells it. */
export interface HidScan {
  readonly text: string;
  readonly symbology: string;
}

/**
 * Lets the person choose a gun and delivers each code from it until the signal says stop. Resolves when it is open, with
 * false if the person chose none; rejects if it does not open.
 */
export async function connectHidGun(onScan: (scan: HidScan) => void, signal: AbortSignal): Promise<boolean> {
  const { hid } = globalThis.navigator as HidHost;
  if (!hid) throw new Error('no WebHID');
  const devices = await hid.requestDevice({ filters: [{ usagePage: BAR_CODE_SCANNER }] });
  if (devices.length === 0) return false;
  // A gun may show itself as several devices, of which only one sends codes.
  await Promise.all(devices.map(device => (device.opened ? undefined : device.open())));
  for (const device of devices) listen(device, onScan, signal);
  return true;
}

function listen(device: HidDevice, onScan: (scan: HidScan) => void, signal: AbortSignal): void {
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
