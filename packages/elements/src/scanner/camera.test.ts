import { expect } from '@open-wc/testing';
import { browserCamera, CameraError, type OpenCamera } from './camera.ts';

/** A lens of a phone that is not there. */
interface FakeLens {
  readonly id: string;
  /** What the list of devices tells. */
  readonly listed?: object;
  /** What the open track tells. */
  readonly measured?: object;
}

/** The devices of a phone: what was asked of them, and what is on. */
class FakeDevices extends EventTarget {
  readonly asked: (string | undefined)[] = [];
  readonly set: object[] = [];
  /** What happens to the newest track; Firefox lets nobody else dispatch events at a track. */
  events = new EventTarget();
  answer: () => Promise<void> = async () => {};
  #lenses: readonly FakeLens[];
  readonly #tracks: MediaStreamTrack[] = [];

  constructor(...lenses: readonly FakeLens[]) {
    super();
    this.#lenses = lenses;
  }

  plugIn(lens: FakeLens): void {
    this.#lenses = [...this.#lenses, lens];
    this.dispatchEvent(new Event('devicechange'));
  }

  get live(): (string | undefined)[] {
    return this.#tracks.filter(track => track.readyState === 'live').map(track => track.getSettings().deviceId);
  }

  get track(): MediaStreamTrack {
    return this.#tracks.at(-1)!;
  }

  readonly enumerateDevices = async () =>
    this.#lenses.map(({ id, listed = {} }) => ({ kind: 'videoinput', deviceId: id, getCapabilities: () => listed }));

  readonly getUserMedia = async ({ video }: { video: { deviceId?: { exact: string } } }) => {
    const wanted = video.deviceId?.exact;
    this.asked.push(wanted);
    await this.answer();
    const lens = wanted ? this.#lenses.find(({ id }) => id === wanted) : this.#lenses[0];
    if (!lens) throw new DOMException('none', 'OverconstrainedError');
    const canvas = document.createElement('canvas');
    // Firefox gives no stream of a canvas without a context.
    canvas.getContext('2d');
    const stream = canvas.captureStream();
    const track = stream.getVideoTracks()[0]!;
    const events = new EventTarget();
    this.events = events;
    Object.assign(track, {
      addEventListener: events.addEventListener.bind(events),
      getSettings: () => ({ deviceId: lens.id }),
      getCapabilities: () => lens.measured ?? {},
      applyConstraints: async ({ advanced: [setting] }: { advanced: [object] }) => {
        this.set.push(setting);
      },
    });
    this.#tracks.push(track);
    return stream;
  };
}

const REAR = { facingMode: ['environment'] };
const never = new AbortController().signal;

describe('the browser’s camera', () => {
  const descriptors = new Map<string, PropertyDescriptor | undefined>();
  /** Replaces a property of the browser until the test is over. */
  const replace = (owner: object, name: string, value: unknown) => {
    if (!descriptors.has(name)) descriptors.set(name, Object.getOwnPropertyDescriptor(owner, name));
    Object.defineProperty(owner, name, { configurable: true, value });
  };
  let opened: OpenCamera | undefined;
  const open = async (devices: FakeDevices, remembered?: string) => {
    replace(navigator, 'mediaDevices', devices);
    opened = await browserCamera.open(remembered, never);
    return opened;
  };
  afterEach(() => {
    opened?.close();
    opened = undefined;
    for (const [name, own] of descriptors) {
      const owner = name === 'isSecureContext' ? globalThis : navigator;
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    }
    descriptors.clear();
  });

  it('opens the rear lens, focuses, and offers only what the track can', async () => {
    const zoom = { min: 1, max: 8, step: 0.1 };
    const devices = new FakeDevices({ id: 'a', measured: { focusMode: ['manual', 'continuous'], torch: true, zoom } });
    const { controls, deviceId, setTorch, setZoom } = await open(devices);
    expect([deviceId, controls.torch, controls.zoom]).to.deep.equal(['a', true, { ...zoom, value: 1 }]);
    await setTorch(true);
    await setZoom(3);
    expect(devices.set).to.deep.equal([{ focusMode: 'continuous' }, { torch: true }, { zoom: 3 }]);
    opened?.close();
    expect(devices.live).to.deep.equal([]);
    const plain = await open(new FakeDevices({ id: 'b' }));
    expect([plain.controls.torch, plain.controls.zoom]).to.deep.equal([false, undefined]);
  });

  it('measures the other rear lenses where the first cannot focus, and stays with the one that can', async () => {
    const devices = new FakeDevices(
      { id: 'wide', listed: REAR, measured: { ...REAR, focusMode: ['manual'] } },
      { id: 'selfie', listed: { facingMode: ['user'] }, measured: { focusMode: ['continuous'] } },
      { id: 'main', listed: REAR, measured: { ...REAR, focusMode: ['continuous'], torch: true } },
      { id: 'tele', listed: REAR, measured: { ...REAR, focusMode: ['continuous'] } },
    );
    const camera = await open(devices);
    expect([camera.deviceId, camera.wasSearched]).to.deep.equal(['main', true]);
    expect(devices.asked).to.deep.equal([undefined, 'main', 'tele', 'main']);
    expect(devices.live, 'one at a time').to.deep.equal(['main']);
  });

  it('opens no second lens where the first focuses, or tells nothing', async () => {
    for (const measured of [{ ...REAR, focusMode: ['continuous'] }, REAR, {}]) {
      const devices = new FakeDevices({ id: 'a', listed: REAR, measured }, { id: 'b', listed: REAR });
      await open(devices);
      expect([devices.asked.length, devices.live]).to.deep.equal([1, ['a']]);
      opened?.close();
    }
  });

  it('takes the lens that was chosen, and another one where it is gone', async () => {
    const devices = new FakeDevices({ id: 'a' }, { id: 'b' });
    expect((await open(devices, 'b')).deviceId).to.equal('b');
    opened?.close();
    expect((await open(devices, 'gone')).deviceId).to.equal('a');
    expect(devices.asked).to.deep.equal(['b', 'gone', undefined]);
  });

  it('notices another camera that is plugged in, until it is closed', async () => {
    const devices = new FakeDevices({ id: 'a' });
    const camera = await open(devices);
    let changes = 0;
    const changed = new Promise<void>(resolve => {
      camera.onLensesChanged(() => {
        changes += 1;
        resolve();
      });
    });
    devices.plugIn({ id: 'b' });
    await changed;
    expect(camera.controls.lenses.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    camera.close();
    devices.plugIn({ id: 'c' });
    await devices.enumerateDevices();
    expect(changes).to.equal(1);
  });

  it('is off if nobody wants it any more when the prompt is answered', async () => {
    const stop = new AbortController();
    const devices = new FakeDevices({ id: 'a' });
    devices.answer = async () => stop.abort();
    replace(navigator, 'mediaDevices', devices);
    const failure = await browserCamera.open(undefined, stop.signal).catch((error: Error) => error.name);
    expect([failure, devices.live]).to.deep.equal(['AbortError', []]);
  });

  it('is off if nobody wants it any more while lenses are measured', async () => {
    const stop = new AbortController();
    const unfocused = { listed: REAR, measured: { ...REAR, focusMode: ['manual'] } };
    const devices = new FakeDevices({ id: 'a', ...unfocused }, { id: 'b', ...unfocused }, { id: 'c', ...unfocused });
    devices.answer = async () => {
      if (devices.asked.length === 2) stop.abort();
    };
    replace(navigator, 'mediaDevices', devices);
    const failure = await browserCamera.open(undefined, stop.signal).catch((error: Error) => error.name);
    expect([failure, devices.live, devices.asked.length]).to.deep.equal(['AbortError', [], 2]);
  });

  it('tells of a call that takes the picture away, and of a plug that is pulled', async () => {
    const devices = new FakeDevices({ id: 'a' });
    const camera = await open(devices);
    const told: unknown[] = [];
    camera.onMuted(isMuted => told.push(isMuted));
    camera.onLost(() => told.push('lost'));
    for (const isMuted of [true, false]) {
      Object.defineProperty(devices.track, 'muted', { configurable: true, value: isMuted });
      devices.events.dispatchEvent(new Event(isMuted ? 'mute' : 'unmute'));
    }
    devices.events.dispatchEvent(new Event('ended'));
    expect(told).to.deep.equal([true, false, 'lost']);
  });

  describe('that does not open', () => {
    const problemOf = () =>
      browserCamera.open(undefined, never).then(
        () => 'none',
        (error: unknown) => (error instanceof CameraError ? error.problem : String(error)),
      );
    const WECHAT = 'Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36 MicroMessenger/8.0.50';

    for (const [name, problem] of [
      ['NotAllowedError', 'camera.not_allowed'],
      ['SecurityError', 'camera.blocked_by_page'],
      ['NotFoundError', 'camera.not_found'],
      ['OverconstrainedError', 'camera.not_found'],
      ['NotReadableError', 'camera.busy'],
      ['AbortError', 'camera.busy'],
      ['NotSupportedError', 'camera.unsupported'],
    ] as const) {
      it(`says ${problem} for ${name}`, async () => {
        const devices = new FakeDevices({ id: 'a' });
        devices.answer = () => Promise.reject(new DOMException('no', name));
        replace(navigator, 'mediaDevices', devices);
        expect(await problemOf()).to.equal(problem);
      });
    }

    it('blames the app around the page, which often refuses unasked', async () => {
      const devices = new FakeDevices({ id: 'a' });
      devices.answer = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      replace(navigator, 'mediaDevices', devices);
      replace(navigator, 'userAgent', WECHAT);
      expect(await problemOf()).to.equal('camera.in_app_browser');
    });

    it('tells an address without encryption from an app and from an old browser', async () => {
      replace(navigator, 'mediaDevices', undefined);
      expect(await problemOf()).to.equal('camera.unsupported');
      replace(navigator, 'userAgent', WECHAT);
      expect(await problemOf()).to.equal('camera.in_app_browser');
      replace(globalThis, 'isSecureContext', false);
      expect(await problemOf()).to.equal('camera.insecure');
    });
  });
});
