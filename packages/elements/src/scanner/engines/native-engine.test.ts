import { expect } from '@open-wc/testing';
import { FakeEngine, reading } from '../../testing/fake-engine.ts';
import { chooseEngine } from './choose-engine.ts';
import type { Engine, OpenEngine } from './engine.ts';
import { openNative } from './native-engine.ts';
import { PROBE_TEXT } from './probe-picture.ts';

const never = new AbortController().signal;
const FORMATS = ['qr_code', 'ean_13'] as const;
const AT = [0, 10, 20, 30].map(x => ({ x, y: x }));

/** A browser's detector, with what it says to the probe and to every later picture. */
function install(listed: readonly string[], texts: readonly (string | Error)[]) {
  let turn = 0;
  class BarcodeDetector {
    static readonly getSupportedFormats = async () => listed;

    async detect() {
      const text = texts[Math.min(turn, texts.length - 1)];
      turn += 1;
      if (text instanceof Error) throw text;
      return text ? [{ rawValue: text, format: 'qr_code', cornerPoints: AT }] : [];
    }
  }
  Object.defineProperty(globalThis, 'BarcodeDetector', { configurable: true, value: BarcodeDetector });
}

describe('the browser’s own detector', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'BarcodeDetector');
  let backup: FakeEngine;
  const openBackup: OpenEngine = signal => backup.choose(FORMATS, signal);
  const open = () => openNative(FORMATS, openBackup)(never);
  const refusal = () =>
    open().then(
      () => 'opened',
      (error: Error) => error.message,
    );
  const read = (engine: Engine, kind: 'frame' | 'still', turn = 0) =>
    engine.read(
      new ImageData(40, 40),
      kind === 'frame' ? { kind, turn, formats: FORMATS } : { kind, budget: 500, formats: FORMATS },
    );

  beforeEach(() => {
    backup = new FakeEngine();
    backup.sees = [reading('by backup')];
  });
  afterEach(() => {
    if (own) Object.defineProperty(globalThis, 'BarcodeDetector', own);
    else Reflect.deleteProperty(globalThis, 'BarcodeDetector');
  });

  it('is used where it reads a known picture, and another engine is not even loaded', async () => {
    install(FORMATS, [PROBE_TEXT, 'seen']);
    const engine = await open();
    expect(engine.name).to.equal('native');
    const [found] = await read(engine, 'frame');
    expect([found?.text, found?.corners[1], backup.opened]).to.deep.equal(['seen', [0.25, 0.25], 0]);
  });

  it('is left alone where it is missing, lists too little, or has nothing behind it', async () => {
    Reflect.deleteProperty(globalThis, 'BarcodeDetector');
    expect(await refusal()).to.include('qr_code, ean_13');
    install([], [PROBE_TEXT]);
    expect(await refusal()).to.include('qr_code, ean_13');
    install(['qr_code'], [PROBE_TEXT]);
    expect(await refusal()).to.equal('the browser reads no ean_13');
  });

  it('is left alone where it misreads the known picture, or fails at it', async () => {
    install(FORMATS, ['']);
    expect(await refusal()).to.equal('the browser misreads a known code');
    install(FORMATS, [new Error('no service')]);
    expect(await refusal()).to.equal('no service');
  });

  it('gives a picture in which it sees nothing to the next engine', async () => {
    install(FORMATS, [PROBE_TEXT, '']);
    const engine = await open();
    expect((await read(engine, 'still')).map(one => one.text)).to.deep.equal(['by backup']);
    for (let turn = 0; turn < 12; turn += 1) await read(engine, 'frame', turn);
    backup.requests.length = 0;
    for (let turn = 12; turn < 16; turn += 1) await read(engine, 'frame', turn);
    expect(
      backup.requests.map(request => request.kind === 'frame' && request.turn),
      'every second frame',
    ).to.deep.equal([13, 15]);
  });

  it('does not hand on garbled text', async () => {
    install(FORMATS, [PROBE_TEXT, '\ufffd\ufffd']);
    expect((await read(await open(), 'still')).map(one => one.text)).to.deep.equal(['by backup']);
  });

  it('is replaced when its service breaks off', async () => {
    install(FORMATS, [PROBE_TEXT, new Error('gone')]);
    const engine = await open();
    expect((await read(engine, 'still')).map(one => one.text)).to.deep.equal(['by backup']);
  });
});

describe('the choice of engine', () => {
  const works = (name: Engine['name'], opened: string[]): OpenEngine => {
    return async () => {
      opened.push(name);
      return { name, read: async () => [], close() {} };
    };
  };
  const fails: OpenEngine = () => Promise.reject(new Error('forbidden'));

  it('takes the first that works and opens no other', async () => {
    const opened: string[] = [];
    const engine = await chooseEngine([fails, works('wasm', opened), works('script', opened)], never);
    expect([engine.name, opened]).to.deep.equal(['wasm', ['wasm']]);
  });

  it('says why where none does', async () => {
    const reason = await chooseEngine([fails, fails], never).catch((error: Error) => error.message);
    expect(reason).to.equal('forbidden');
  });

  it('opens nothing that is no longer wanted', async () => {
    const opened: string[] = [];
    const reason = await chooseEngine([works('wasm', opened)], AbortSignal.abort()).catch((error: Error) => error.name);
    expect([reason, opened]).to.deep.equal(['AbortError', []]);
  });
});
