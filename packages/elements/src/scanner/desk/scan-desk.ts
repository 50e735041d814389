import type { ReactiveController } from 'lit';
import { type Ballot, EMPTY_BALLOT, vote } from '../agreement.ts';
import { browserCamera } from '../camera.ts';
import type { Picture } from '../engines/engine.ts';
import { allowTone, buzz, playTone } from '../feedback/signal.ts';
import { nextLens } from '../lens.ts';
import { type Corners, type Format, parseFormats, type Reading } from '../reading.ts';
import { type Arrived, isMistyped, toScan } from '../scan.ts';
import { toFormValue } from '../scan-value.ts';
import { ScanCloseEvent, type ScanDetail, ScanErrorEvent, ScanOpenEvent, type ScanSource } from '../scanner-events.ts';
import { recall, remember } from '../scanner-memory.ts';
import {
  advance,
  IDLE,
  isLive,
  type ScanProblem,
  type SessionEffect,
  type SessionInput,
  type SessionState,
} from '../scanner-session.ts';
import { forget, see, type Tally } from '../tally.ts';
import { alipayBridge } from '../ways-in/alipay-bridge.ts';
import { listenToGun } from '../ways-in/gun-keys.ts';
import { connectHidGun } from '../ways-in/hid-gun.ts';
import { isForUs } from '../ways-in/is-for-us.ts';
import { type NativeBridge, weixinBridge } from '../ways-in/native-bridge.ts';
import { openPicture, PictureError } from '../ways-in/picture.ts';
import { PictureDrops } from '../ways-in/picture-drops.ts';
import { connectSerialGun } from '../ways-in/serial-gun.ts';
import { CameraWork } from './camera-work.ts';
import { Decoder, usualChoice } from './decoder.ts';
import type { DeskHost } from './desk-host.ts';
import { Pinch } from './pinch.ts';
import { keepStill } from './still.ts';

/** Milliseconds for all tries on one still picture. */
const STILL_BUDGET = 550;
/** The outline stays for so many frames without a code: hands shake. */
const OUTLINE_FRAMES = 6;

/** Carries out what the session says: everything that happens once somebody scans. Comes after the first paint. */
export class ScanDesk implements ReactiveController {
  readonly #host: DeskHost;
  readonly #camera: CameraWork;
  readonly #drops: PictureDrops;
  /** Fingers on the video. */
  readonly pinch: Pinch;
  #decoder: Decoder;
  #connection = new AbortController();
  #state: SessionState = IDLE;
  #tally: Tally<ScanDetail> = [];
  #ballot: Ballot = EMPTY_BALLOT;
  #bridge: NativeBridge | undefined;
  #outlines: readonly Corners[] = [];
  #blankFrames = 0;
  #size = { width: 0, height: 0 };
  #muted = false;

  constructor(host: DeskHost) {
    this.#host = host;
    this.#decoder = new Decoder(host.engine ?? usualChoice);
    this.#camera = new CameraWork({
      onOpened: () => this.#enter({ kind: 'opened' }),
      onFailed: problem => this.#enter({ kind: 'failed', problem }),
      onMuted: isMuted => this.#enter({ kind: isMuted ? 'muted' : 'unmuted' }),
      onChanged: () => host.requestUpdate(),
    });
    this.pinch = new Pinch(this.#camera);
    this.#drops = new PictureDrops(host, files => {
      if (!host.isDisabled) void this.readPictures(files);
    });
    this.#muted = recall().muted === true;
    host.addController(this);
  }

  get state(): SessionState {
    return this.#state;
  }

  get tally(): Tally<ScanDetail> {
    return this.#tally;
  }

  get camera(): CameraWork {
    return this.#camera;
  }

  /** The app's own scanner, where it works. */
  get bridge(): NativeBridge | undefined {
    return this.#bridge;
  }

  /** Whether files are held over the element. */
  get isDropping(): boolean {
    return this.#drops.isOver;
  }

  get isMuted(): boolean {
    return this.#muted || this.#host.muted;
  }

  /** Codes in view, as fractions of {@link size}. */
  get outlines(): readonly Corners[] {
    return this.#outlines;
  }

  /** The size in pixels of what the stage shows. */
  get size(): { readonly width: number; readonly height: number } {
    return this.#size;
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
    for (const bridge of this.#host.bridge ? [this.#host.bridge] : [weixinBridge(), alipayBridge()])
      void bridge.isAvailable().then(isAvailable => {
        if (!isAvailable || signal.aborted) return;
        this.#bridge = bridge;
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#enter({ kind: 'stop' });
    this.#decoder.close();
    this.#decoder = new Decoder(this.#host.engine ?? usualChoice);
  }

  /** Begins to load the decoder: somebody is about to scan. */
  prepare(): void {
    this.#decoder.ready(this.#formats).catch(() => {});
  }

  start(way: 'camera' | 'bridge'): void {
    if (!this.#host.continuous) this.#list([]);
    this.#outlines = [];
    this.#enter({ kind: 'start', way });
    // Taking the speaker takes tens of milliseconds; the camera is on its way meanwhile.
    if (!this.isMuted) allowTone();
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
    this.#outlines = [];
    this.#enter({ kind: 'picture' });
    const found: Reading[] = [];
    let problem: ScanProblem = 'picture.no_code';
    for (const file of files) {
      const outcome = await this.#readFile(file);
      if (signal.aborted) return;
      if (typeof outcome === 'string') problem = outcome;
      else found.push(...outcome);
      // Somebody stopped, or opened the camera, while the picture was read.
      if (this.#state.kind !== 'scanning' || this.#state.way !== 'picture') return;
    }
    if (found.length === 0) this.#enter({ kind: 'failed', problem });
    else this.#deliver(found, 'photo');
  }

  async connectGun(way: 'serial' | 'hid'): Promise<void> {
    const { signal } = this.#connection;
    try {
      if (way === 'serial') await connectSerialGun(text => this.accept(text, 'gun'), signal);
      else await connectHidGun(({ text, symbology }) => this.accept(text, 'gun', symbology), signal);
    } catch {
      if (!signal.aborted) this.#enter({ kind: 'failed', problem: 'gun.failed' });
    }
  }

  switchLens(): void {
    const next = nextLens(this.#camera.controls?.lenses ?? [], this.#camera.deviceId);
    if (!next) return;
    remember({ lens: next.id });
    this.#enter({ kind: 'stop' });
    this.#enter({ kind: 'start', way: 'camera' });
  }

  setMuted(muted: boolean): void {
    this.#muted = muted;
    if (!this.isMuted) allowTone();
    remember({ muted });
    this.#host.requestUpdate();
  }

  remove(key: string): void {
    this.#list(forget(this.#tally, key));
  }

  clear(): void {
    this.#list([]);
  }

  get #formats(): readonly Format[] {
    return parseFormats(this.#host.formats);
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
        void this.#camera.open(this.#host.camera ?? browserCamera, recall().lens);
        break;
      case 'close-camera':
        if (this.#camera.close()) this.#host.dispatchEvent(new ScanCloseEvent());
        break;
      case 'open-bridge':
        void this.#scanByBridge();
        break;
      case 'watch':
        void this.#watch();
        break;
      case 'resume':
        void this.#camera.resume();
        break;
      case 'complain':
        if (this.#state.kind === 'failed') this.#host.dispatchEvent(new ScanErrorEvent(this.#state.problem));
        break;
    }
  }

  async #scanByBridge(): Promise<void> {
    const { signal } = this.#connection;
    try {
      const text = await this.#bridge?.scan(signal);
      if (signal.aborted || this.#state.kind !== 'asking') return;
      if (text === undefined) this.#enter({ kind: 'stop' });
      else this.accept(text, 'native');
    } catch {
      if (!signal.aborted) this.#enter({ kind: 'failed', problem: 'bridge.failed' });
    }
  }

  async #watch(): Promise<void> {
    this.#ballot = EMPTY_BALLOT;
    this.#host.dispatchEvent(new ScanOpenEvent());
    const decoder = this.#decoder;
    await this.#host.updateComplete;
    try {
      const video = this.#part('video');
      await Promise.all([
        decoder.ready(this.#formats),
        video && this.#camera.watch(video, (picture, turn, signal) => this.#readFrame(video, picture, turn, signal)),
      ]);
    } catch {
      if (decoder === this.#decoder && isLive(this.#state))
        this.#enter({ kind: 'failed', problem: 'decoder.unavailable' });
    }
  }

  async #readFrame(video: HTMLVideoElement, picture: Picture, turn: number, signal: AbortSignal): Promise<void> {
    const readings = await this.#decoder.read(picture, { kind: 'frame', turn, formats: this.#formats });
    if (signal.aborted) return;
    const { ballot, sure } = vote(this.#ballot, readings, turn);
    this.#ballot = ballot;
    this.#point(sure, { width: video.videoWidth, height: video.videoHeight });
    if (sure.length === 0) return;
    if (this.#host.continuous) {
      this.#deliver(sure, 'camera');
      return;
    }
    const still = this.#part('canvas');
    if (still) this.#size = keepStill(still, video);
    const nearest = nearestToCentre(sure);
    this.#outlines = [nearest.corners];
    this.#deliver([nearest], 'camera');
  }

  /** Moves the outline to the codes in view. */
  #point(readings: readonly Reading[], size: { readonly width: number; readonly height: number }): void {
    this.#blankFrames = readings.length > 0 ? 0 : this.#blankFrames + 1;
    if (readings.length === 0 && (this.#outlines.length === 0 || this.#blankFrames < OUTLINE_FRAMES)) return;
    this.#outlines = readings.map(({ corners }) => corners);
    this.#size = size;
    this.#host.requestUpdate();
  }

  async #readFile(file: Blob): Promise<readonly Reading[] | ScanProblem> {
    let picture: ImageBitmap | VideoFrame;
    try {
      picture = await openPicture(file);
    } catch (error) {
      return error instanceof PictureError ? error.problem : 'picture.unreadable';
    }
    const still = this.#part('canvas');
    if (still) this.#size = keepStill(still, picture);
    this.#host.requestUpdate();
    try {
      const request = { kind: 'still', budget: STILL_BUDGET, formats: this.#formats } as const;
      const readings = await this.#decoder.read(picture, request);
      this.#outlines = readings.map(({ corners }) => corners);
      return readings;
    } catch {
      return 'decoder.unavailable';
    }
  }

  /** Tells the page of each code, and keeps those that it does not show itself. */
  #deliver(arrived: readonly Arrived[], source: ScanSource): void {
    const { continuous } = this.#host;
    let tally = continuous ? this.#tally : [];
    let news = 0;
    let kept = 0;
    for (const one of arrived) {
      const scan = toScan(one, source, { origins: this.#host.ownOrigins });
      const key = toFormValue(scan) || `${scan.recognised.kind} ${one.text}`;
      const sighting = see(tally, key, scan, { time: performance.now(), deliberate: source !== 'camera' });
      if (sighting.news !== 'still') {
        news += 1;
        if (!this.#host.receive(scan)) continue;
      }
      kept += 1;
      tally = sighting.tally;
    }
    this.#list(tally);
    if (news > 0 && source !== 'gun' && source !== 'typing') this.#signal();
    this.#enter(kept > 0 || continuous ? { kind: 'read', last: !continuous } : { kind: 'stop' });
  }

  #signal(): void {
    buzz();
    if (!this.isMuted) playTone();
  }

  #list(tally: Tally<ScanDetail>): void {
    if (tally === this.#tally) return;
    this.#tally = tally;
    this.#host.listChanged();
    this.#host.requestUpdate();
  }

  #part<Name extends 'video' | 'canvas'>(name: Name): HTMLElementTagNameMap[Name] | null {
    return this.#host.renderRoot.querySelector(name);
  }
}

function nearestToCentre(readings: readonly Reading[]): Reading {
  const distance = ({ corners }: Reading) => {
    const [a, , c] = corners;
    return Math.hypot((a[0] + c[0]) / 2 - 0.5, (a[1] + c[1]) / 2 - 0.5);
  };
  return readings.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}
