import type { ReactiveController } from 'lit';
import { browserCamera } from '../camera.ts';
import type { Picture } from '../engines/engine.ts';
import { nextLens } from '../lens.ts';
import { type Corners, type Format, parseFormats, type Reading } from '../reading.ts';
import { type Arrived, isMistyped } from '../scan.ts';
import { ScanCloseEvent, type ScanDetail, ScanErrorEvent, ScanOpenEvent, type ScanSource } from '../scanner-events.ts';
import {
  advance,
  IDLE,
  isLive,
  type ScanProblem,
  type SessionEffect,
  type SessionInput,
  type SessionState,
} from '../scanner-session.ts';
import type { Tally } from '../tally.ts';
import { listenToGun } from '../ways-in/gun-keys.ts';
import { isForUs } from '../ways-in/is-for-us.ts';
import { PictureDrops } from '../ways-in/picture-drops.ts';
import { Announcer } from './announcer.ts';
import { AppScanner } from './app-scanner.ts';
import { CameraWork } from './camera-work.ts';
import { recall, remember } from './choices.ts';
import { Decoder, usualChoice } from './decoder.ts';
import type { DeskHost } from './desk-host.ts';
import { type GunMode, Guns } from './guns.ts';
import { Lookout, nearestToCentre } from './lookout.ts';
import { Outlines } from './outlines.ts';
import { Pinch } from './pinch.ts';
import { readPicture } from './read-picture.ts';
import { ScanList } from './scan-list.ts';
import type { Signal } from './signal.ts';
import { keepStill } from './still.ts';

/** Carries out what the session says: everything that happens once somebody scans. Comes after the first paint. */
export class ScanDesk implements ReactiveController {
  readonly outlines = new Outlines();
  readonly camera: CameraWork;
  readonly lookout: Lookout;
  readonly announcer: Announcer;
  /** The scanner of the app around the page. */
  readonly app: AppScanner;
  readonly guns: Guns;
  /** Fingers on the video. */
  readonly pinch: Pinch;
  readonly #host: DeskHost;
  readonly #drops: PictureDrops;
  readonly #list: ScanList;
  #decoder = this.#newDecoder();
  #connection = new AbortController();
  #state: SessionState = IDLE;

  constructor(host: DeskHost) {
    const update = () => host.requestUpdate();
    this.#host = host;
    this.lookout = new Lookout(update);
    this.announcer = new Announcer(host);
    this.app = new AppScanner(update);
    this.guns = new Guns(({ text, symbology }) => this.accept(text, 'gun', symbology), update);
    this.#list = new ScanList(() => {
      host.listChanged();
      update();
    });
    this.camera = new CameraWork({
      onOpened: () => {
        this.#enter({ kind: 'opened' });
        // Allowed for good, a camera opens behind another page as well.
        if (host.ownerDocument.hidden) this.#enter({ kind: 'hidden' });
      },
      onFailed: problem => this.#enter({ kind: 'failed', problem }),
      onMuted: isMuted => this.#enter({ kind: isMuted ? 'muted' : 'unmuted' }),
      onChanged: update,
    });
    this.pinch = new Pinch(this.camera);
    this.#drops = new PictureDrops(host, files => {
      if (!host.isDisabled) void this.readPictures(files);
    });
    host.addController(this);
  }

  get state(): SessionState {
    return this.#state;
  }

  get tally(): Tally<ScanDetail> {
    return this.#list.rows;
  }

  /** Whether files are held over the element. */
  get isDropping(): boolean {
    return this.#drops.isOver;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener(
      'visibilitychange',
      () => this.#enter({ kind: ownerDocument.hidden ? 'hidden' : 'shown' }),
      { signal },
    );
    listenToGun(ownerDocument, {
      isOurs: path => !this.#host.withoutGun && !this.#host.isDisabled && isForUs(path, this.#host),
      onScan: text => this.accept(text, 'gun'),
      signal,
    });
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.app.look(this.#host.bridge);
    for (const mode of ['serial', 'hid'] as const) if (this.#host[mode]) this.guns.seek(mode, this.#connection.signal);
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#enter({ kind: 'stop' });
    this.guns.forget();
    this.#decoder.close();
    this.#decoder = this.#newDecoder();
  }

  /** Begins to load the decoder: somebody is about to scan. */
  prepare(): void {
    this.#decoder.ready(this.#formats).catch(() => {});
  }

  start(way: 'camera' | 'bridge'): void {
    if (!this.#host.continuous) this.#list.clear();
    this.outlines.clear();
    this.#enter({ kind: 'start', way });
    // Taking the speaker takes tens of milliseconds; the camera is on its way meanwhile.
    this.announcer.allow();
  }

  stop(): void {
    this.#enter({ kind: 'stop' });
  }

  /** Takes what a gun or an app has sent. */
  accept(text: string, source: ScanSource, symbology = ''): void {
    const clean = text.replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, '');
    if (clean !== '') this.#deliver([symbology ? { text: clean, symbology } : { text: clean }], source);
  }

  /** Takes what was typed, unless it is a code with a mistake in it; says whether it did. */
  acceptTyped(text: string): boolean {
    if (isMistyped(text)) return false;
    this.accept(text, 'typing');
    return true;
  }

  /** Reads chosen, pasted or dropped files, one after the other. */
  async readPictures(files: readonly Blob[]): Promise<void> {
    const { signal } = this.#connection;
    this.outlines.clear();
    this.#enter({ kind: 'picture' });
    const found: Reading[] = [];
    let problem: ScanProblem = 'picture.no_code';
    for (const file of files) {
      const outcome = await readPicture(file, this.#formats, this.#decoder, picture => this.#hold(picture));
      // Somebody stopped, or opened the camera, while the picture was read.
      if (signal.aborted || this.#state.kind !== 'reading') return;
      if (typeof outcome === 'string') problem = outcome;
      else {
        found.push(...outcome);
        this.outlines.stay(outcome.map(({ corners }) => corners));
      }
    }
    if (found.length === 0) this.#enter({ kind: 'failed', problem });
    else this.#deliver(found, 'photo');
  }

  async connectGun(mode: GunMode): Promise<void> {
    const { signal } = this.#connection;
    try {
      await this.guns.connect(mode, signal);
    } catch {
      if (!signal.aborted) this.#enter({ kind: 'failed', problem: 'gun.failed' });
    }
  }

  switchLens(): void {
    const next = nextLens(this.camera.controls?.lenses ?? [], this.camera.deviceId);
    if (!next) return;
    remember({ lens: next.id });
    this.#enter({ kind: 'stop' });
    this.#enter({ kind: 'start', way: 'camera' });
  }

  chooseSignal(signal: Signal): void {
    this.announcer.choose(signal);
    this.#host.requestUpdate();
  }

  remove(key: string): void {
    this.#list.remove(key);
  }

  clear(): void {
    this.#list.clear();
  }

  get #formats(): readonly Format[] {
    return parseFormats(this.#host.formats);
  }

  #newDecoder(): Decoder {
    return new Decoder((formats, signal) => (this.#host.engine ?? usualChoice)(formats, signal));
  }

  #enter(input: SessionInput): void {
    const { state, effects } = advance(this.#state, input);
    this.#state = state;
    // Before the effects, which wait for what is then on the stage.
    this.#host.requestUpdate();
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: SessionEffect): void {
    switch (effect) {
      case 'load-decoder':
        this.prepare();
        break;
      case 'open-camera':
        void this.camera.open(this.#host.camera ?? browserCamera, recall().lens);
        break;
      case 'close-camera':
        if (this.camera.close()) this.#host.dispatchEvent(new ScanCloseEvent());
        break;
      case 'open-bridge':
        void this.#scanByBridge();
        break;
      case 'watch':
        void this.#watch();
        break;
      case 'resume':
        void this.camera.resume();
        break;
      case 'complain':
        if (this.#state.kind === 'failed') this.#host.dispatchEvent(new ScanErrorEvent(this.#state.problem));
        break;
    }
  }

  async #scanByBridge(): Promise<void> {
    const { signal } = this.#connection;
    const asking = this.#state;
    // Cancelled here, an app's scanner stays open all the same: what it says then is nobody's.
    const isOver = () => signal.aborted || this.#state !== asking;
    try {
      const text = await this.app.bridge?.scan(signal);
      if (isOver()) return;
      if (text === undefined) this.#enter({ kind: 'stop' });
      else this.accept(text, 'native');
    } catch {
      if (!isOver()) this.#enter({ kind: 'failed', problem: 'bridge.failed' });
    }
  }

  async #watch(): Promise<void> {
    this.lookout.open();
    this.#host.dispatchEvent(new ScanOpenEvent());
    const decoder = this.#decoder;
    await this.#host.updateComplete;
    try {
      const video = this.#part('video');
      if (video) this.camera.watch(video, (picture, turn, signal) => this.#readFrame(video, picture, turn, signal));
      this.lookout.begin(await decoder.ready(this.#formats));
    } catch {
      if (decoder === this.#decoder && isLive(this.#state))
        this.#enter({ kind: 'failed', problem: 'decoder.unavailable' });
    }
  }

  async #readFrame(video: HTMLVideoElement, picture: Picture, turn: number, signal: AbortSignal): Promise<void> {
    const readings = await this.#decoder.read(picture, { kind: 'frame', turn, formats: this.#formats });
    if (signal.aborted) return;
    const [first, ...others] = this.lookout.judge(readings, turn);
    const sure = first ? [first, ...others] : [];
    const size = { width: video.videoWidth, height: video.videoHeight };
    if (
      this.outlines.follow(
        sure.map(({ corners }) => corners),
        size,
      )
    )
      this.#host.requestUpdate();
    if (!first) return;
    if (this.#host.continuous) {
      this.#deliver(sure, 'camera');
      return;
    }
    const nearest = nearestToCentre([first, ...others]);
    this.#hold(video, [nearest.corners]);
    this.#deliver([nearest], 'camera');
  }

  /** Keeps on the stage what a code was found in. */
  #hold(source: Parameters<typeof keepStill>[1], corners: readonly Corners[] = []): void {
    const canvas = this.#part('canvas');
    if (canvas) this.outlines.stay(corners, keepStill(canvas, source));
    this.#host.requestUpdate();
  }

  #deliver(arrived: readonly Arrived[], source: ScanSource): void {
    const { continuous, ownOrigins } = this.#host;
    const { news, kept } = this.#list.take(arrived, {
      source,
      continuous,
      options: { origins: ownOrigins },
      time: performance.now(),
      tell: scan => this.#host.receive(scan),
    });
    // A gun beeps by itself, and who types sees what comes of it.
    if (news > 0 && source !== 'gun' && source !== 'typing') this.announcer.announce();
    this.#enter(kept > 0 || continuous ? { kind: 'read', last: !continuous } : { kind: 'stop' });
  }

  #part<Name extends 'video' | 'canvas'>(name: Name): HTMLElementTagNameMap[Name] | null {
    return this.#host.renderRoot.querySelector(name);
  }
}
