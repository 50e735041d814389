// Input reports of scan guns in HID POS mode (HID Point of Sale Usage Tables 1.02 §3, usage page 0x8C), read by the gun's own
// descriptor: makers order and size the fields differently. Reads no DOM and no clock.

/** As WebHID tells it: a field of a report, sizes in bits. */
export interface HidItem {
  readonly isRange?: boolean;
  readonly usages?: readonly number[];
  readonly usageMinimum?: number;
  readonly reportSize?: number;
  readonly reportCount?: number;
}
export interface HidReport {
  readonly reportId?: number;
  readonly items?: readonly HidItem[];
}
/** As WebHID tells it: reports, and collections of them. */
export interface HidCollection {
  readonly usagePage?: number;
  readonly inputReports?: readonly HidReport[];
  readonly children?: readonly HidCollection[];
}

/** Usage page and usage, as WebHID writes them: one number. */
const BYTE_COUNT = 0x0001_003b;
const FIRST_IDENTIFIER = 0x008c_00fb;
const LAST_IDENTIFIER = 0x008c_00fd;
const DECODED_DATA = 0x008c_00fe;
const CONTINUED = 0x008c_00ff;

/** A part of a scan: what one report carries. */
export interface ScanPart {
  readonly bytes: Uint8Array;
  /** The AIM symbology identifier such as `]Q1`; empty where the gun does not send one. */
  readonly symbology: string;
  /** The next report goes on with the same code. */
  readonly isContinued: boolean;
}

/** What a report says; undefined where it is none that carries a scan. */
export function readHidReport(
  collections: readonly HidCollection[],
  reportId: number,
  report: Uint8Array,
): ScanPart | undefined {
  const items = itemsOf(collections, reportId);
  let data: Uint8Array | undefined;
  let count: number | undefined;
  let identifier = '';
  let isContinued = false;
  let bit = 0;
  for (const { usages = [], isRange, usageMinimum, reportSize = 0, reportCount = 0 } of items) {
    const first = isRange ? usageMinimum : usages[0];
    const bytes = report.subarray(bit >> 3, (bit + reportSize * reportCount) >> 3);
    if (first === BYTE_COUNT) count = bytes[0];
    else if (first === DECODED_DATA) data = bytes;
    else if (first !== undefined && first >= FIRST_IDENTIFIER && first <= LAST_IDENTIFIER)
      identifier += String.fromCharCode(...bytes);
    else if (first === CONTINUED) isContinued = (((report[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
    bit += reportSize * reportCount;
  }
  if (!data) return undefined;
  return {
    // Without a count the rest of the field is filled with zeros.
    bytes: count === undefined ? data.subarray(0, lengthWithoutZeros(data)) : data.subarray(0, count),
    symbology: /^\][A-Za-z][0-9A-Za-z]$/.test(identifier) ? identifier : '',
    isContinued,
  };
}

/** The fields of a report, in their order; a report is told once, in whatever collection. */
function itemsOf(collections: readonly HidCollection[], reportId: number): readonly HidItem[] {
  for (const { inputReports = [], children = [] } of collections) {
    const report = inputReports.find(one => (one.reportId ?? 0) === reportId);
    if (report?.items?.some(({ usages = [] }) => usages.includes(DECODED_DATA))) return report.items;
    const below = itemsOf(children, reportId);
    if (below.length > 0) return below;
  }
  return [];
}

function lengthWithoutZeros(data: Uint8Array): number {
  let length = data.length;
  while (length > 0 && data[length - 1] === 0) length -= 1;
  return length;
}
