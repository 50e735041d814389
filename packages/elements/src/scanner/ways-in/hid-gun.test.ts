import { expect } from '@open-wc/testing';
import type { GunScan } from './gun-connection.ts';
import { connectHidGun } from './hid-gun.ts';
import { type HidCollection, readHidReport } from './hid-report.ts';

const DATA = 0x8c_00fe;
const byte = (usage: number, reportCount = 1) => ({ usages: [usage], reportSize: 8, reportCount });
/** As Honeywell's and Access-IS's guns describe themselves: length, identifier, 56 bytes, and whether more comes. */
const COUNTED: readonly HidCollection[] = [
  {
    children: [
      {
        inputReports: [
          {
            reportId: 2,
            items: [
              byte(0x1_003b),
              { usages: [0x8c_00fb, 0x8c_00fc, 0x8c_00fd], reportSize: 8, reportCount: 3 },
              byte(DATA, 56),
              { usages: [], reportSize: 8, reportCount: 2 },
              { usages: [0x8c_00ff], reportSize: 1, reportCount: 1 },
              { usages: [], reportSize: 7, reportCount: 1 },
            ],
          },
        ],
      },
    ],
  },
];
/** The same without a length, the identifier behind the data. */
const ZERO_FILLED: readonly HidCollection[] = [
  {
    inputReports: [{ reportId: 4, items: [byte(DATA, 20), byte(0x8c_00fb), byte(0x8c_00fc), byte(0x8c_00fd)] }],
  },
];

const ascii = (text: string) => [...text].map(character => character.charCodeAt(0));

function counted(bytes: readonly number[], { symbology = ']Q1', isContinued = false } = {}): Uint8Array {
  const report = new Uint8Array(63);
  report[0] = bytes.length;
  report.set(ascii(symbology), 1);
  report.set(bytes, 4);
  report[62] = isContinued ? 1 : 0;
  return report;
}

class FakeGun extends EventTarget {
  opened = false;
  readonly collections = [{ usagePage: 0x8c, ...COUNTED[0] }];

  async open(): Promise<void> {
    this.opened = true;
  }

  async close(): Promise<void> {
    this.opened = false;
  }

  send(report: Uint8Array, reportId = 2): void {
    this.dispatchEvent(Object.assign(new Event('inputreport'), { reportId, data: new DataView(report.buffer) }));
  }
}

describe('a report of a scan gun in HID mode', () => {
  it('is read by the gun’s own description', () => {
    const part = readHidReport(COUNTED, 2, counted(ascii('6901234567892'), { symbology: ']E0' }));
    expect(part && [String.fromCharCode(...part.bytes), part.symbology, part.isContinued]).to.deep.equal([
      '6901234567892',
      ']E0',
      false,
    ]);
    const filled = Uint8Array.from([...ascii('LOT7'), ...Array(16).fill(0), ...ascii(']C1')]);
    const other = readHidReport(ZERO_FILLED, 4, filled);
    expect(other && [String.fromCharCode(...other.bytes), other.symbology]).to.deep.equal(['LOT7', ']C1']);
  });

  it('that carries no scan, or is cut off, is none', () => {
    expect(readHidReport(COUNTED, 3, new Uint8Array(63))).to.equal(undefined);
    expect(readHidReport([], 2, new Uint8Array(63))).to.equal(undefined);
    expect(readHidReport(COUNTED, 2, new Uint8Array(0))?.bytes.length).to.equal(0);
    expect(readHidReport(COUNTED, 2, counted([], { symbology: '\0\0\0' }))?.symbology).to.equal('');
  });
});

describe('a scan gun in HID mode', () => {
  let gun: FakeGun;
  let stop: AbortController;
  let scans: GunScan[];
  let hid: EventTarget;
  const own = Object.getOwnPropertyDescriptor(navigator, 'hid');
  const offer = (...devices: FakeGun[]) => {
    hid = Object.assign(new EventTarget(), {
      requestDevice: async () => devices,
      getDevices: async () => [...devices, { collections: [{ usagePage: 1 }] }],
    });
    Object.defineProperty(navigator, 'hid', { configurable: true, value: hid });
  };

  beforeEach(() => {
    gun = new FakeGun();
    stop = new AbortController();
    scans = [];
    offer(gun);
  });
  afterEach(() => {
    stop.abort();
    if (own) Object.defineProperty(navigator, 'hid', own);
    else Reflect.deleteProperty(navigator, 'hid');
  });

  const connect = (choice: 'choose' | 'known' = 'choose', onGone = () => {}) =>
    connectHidGun(choice, { onScan: scan => scans.push(scan), onGone, signal: stop.signal });

  it('delivers each code, in one report or in several', async () => {
    expect(await connect()).to.equal(true);
    gun.send(counted(ascii('51234567890123456787\r')));
    gun.send(counted(ascii('x'.repeat(56)), { isContinued: true }));
    gun.send(counted(ascii('yz')));
    gun.send(counted([0xd7, 0xb7, 0xcb, 0xdd, 0xc2, 0xeb]));
    expect(scans.map(scan => scan.text)).to.deep.equal(['51234567890123456787', `${'x'.repeat(56)}yz`, '追溯码']);
    expect(scans[0]?.symbology).to.equal(']Q1');
  });

  it('is given back when it is no longer wanted', async () => {
    await connect();
    stop.abort();
    gun.send(counted(ascii('51234567890123456787')));
    expect([gun.opened, scans.length]).to.deep.equal([false, 0]);
  });

  it('is opened again on the next visit, and no keyboard with it', async () => {
    expect(await connect('known')).to.equal(true);
    gun.send(counted(ascii('6901234567892')));
    expect(scans.map(scan => scan.text)).to.deep.equal(['6901234567892']);
  });

  it('says that it was pulled out, and not that another device was', async () => {
    let gone = 0;
    await connect('choose', () => {
      gone += 1;
    });
    hid.dispatchEvent(Object.assign(new Event('disconnect'), { device: new FakeGun() }));
    expect(gone).to.equal(0);
    hid.dispatchEvent(Object.assign(new Event('disconnect'), { device: gun }));
    expect(gone).to.equal(1);
  });

  it('is content if the person chooses none', async () => {
    offer();
    expect(await connect()).to.equal(false);
  });
});
