// The camera: the only caller of getUserMedia. An element takes it as a property, so that a test can play another one.

import { betterLens, type Lens, measure, readLens, rivals } from './lens.ts';
import type { ScanProblem } from './scanner-session.ts';

/** Why a camera did not open. */
export class CameraError extends Error {
  readonly problem: ScanProblem;

  constructor(problem: ScanProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** What a person can set on the open camera; absent where the track does not offer it. */
export interface CameraControls {
  readonly torch: boolean;
  readonly zoom?: { readonly min: number; readonly max: number; readonly step: number; readonly value: number };
  /** Rear and front lenses to switch between. */
  readonly lenses: readonly Lens[];
}

/** A camera that is on. */
export interface OpenCamera {
  readonly stream: MediaStream;
  readonly deviceId: string;
  /** Several lenses were tried to find this one: better remembered than done again. */
  readonly wasSearched?: boolean;
  readonly controls: CameraControls;
  setTorch(on: boolean): Promise<void>;
  setZoom(value: number): Promise<void>;
  /** Calls back once if the device goes away by itself. */
  onLost(callback: () => void): void;
  /** Calls back whenever the system takes the picture away for a while, as for a call, and gives it back. */
  onMuted(callback: (isMuted: boolean) => void): void;
  /** Calls back whenever a camera was plugged in or pulled out, and the controls' lenses are others. */
  onLensesChanged(callback: () => void): void;
  close(): void;
}

export interface Camera {
  /** Opens the lens remembered, else the best. Rejects with a {@link CameraError}; after an abort the device is off. */
  open(remembered: string | undefined, signal: AbortSignal): Promise<OpenCamera>;
}

/** Full HD reads half as far again as 720p; the decoder shrinks what it cannot afford. */
const SIZE = { width: { ideal: 1920 }, height: { ideal: 1080 } } as const;

/** The browser's cameras. */
export const browserCamera: Camera = {
  async open(remembered, signal) {
    const devices = globalThis.navigator?.mediaDevices;
    if (!devices?.getUserMedia) throw new CameraError(whyNoDevices());
    const wanted = remembered ? { deviceId: { exact: remembered } } : { facingMode: 'environment' };
    const stream = await openStream(devices, wanted, signal).catch(error => {
      // The remembered camera may be gone, or its id was renewed with the site's storage.
      if (remembered && toProblem(error) === 'camera.not_found')
        return openStream(devices, { facingMode: 'environment' }, signal);
      throw error;
    });
    const lenses = await listLenses(devices);
    if (signal.aborted) stop(stream);
    signal.throwIfAborted();
    return remembered ? openCamera(devices, stream, lenses) : openBest(devices, stream, lenses, signal);
  },
};

async function openStream(
  devices: MediaDevices,
  video: MediaTrackConstraints,
  signal: AbortSignal,
): Promise<MediaStream> {
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({ audio: false, video: { ...video, ...SIZE } });
  } catch (error) {
    signal.throwIfAborted();
    throw new CameraError(toProblem(error), error);
  }
  // The element may have been removed while the prompt was open.
  if (signal.aborted) stop(stream);
  signal.throwIfAborted();
  return stream;
}

async function listLenses(devices: MediaDevices): Promise<readonly Lens[]> {
  const listed = await devices.enumerateDevices().catch(() => []);
  return listed.filter(device => device.kind === 'videoinput' && device.deviceId !== '').map(readLens);
}

/**
 * Phones with several rear lenses often start the wide one, which cannot focus on a label. What a lens can do most phones
 * tell only once it is open, and most open one at a time.
 */
async function openBest(
  devices: MediaDevices,
  first: MediaStream,
  listed: readonly Lens[],
  signal: AbortSignal,
): Promise<OpenCamera> {
  let stream = first;
  const measured = () => {
    const [track] = stream.getVideoTracks();
    return lenses.map(lens => (track && lens.id === deviceIdOf(stream) ? measure(lens, track) : lens));
  };
  let lenses = listed;
  lenses = measured();
  const open = lenses.find(lens => lens.id === deviceIdOf(stream));
  const others = open ? rivals(lenses, open) : [];
  for (const { id } of others) {
    stop(stream);
    stream = await openStream(devices, { deviceId: { exact: id } }, signal).catch(() => stream);
    signal.throwIfAborted();
    lenses = measured();
  }
  const best = betterLens(lenses, deviceIdOf(stream))?.id ?? deviceIdOf(stream);
  if (best !== deviceIdOf(stream) || stream.getVideoTracks()[0]?.readyState !== 'live') {
    stop(stream);
    stream = await openStream(devices, { deviceId: { exact: best } }, signal).catch(error => {
      if (signal.aborted) throw error;
      return openStream(devices, { facingMode: 'environment' }, signal);
    });
  }
  return openCamera(devices, stream, lenses, others.length > 0);
}

function openCamera(
  devices: MediaDevices,
  stream: MediaStream,
  listed: readonly Lens[],
  wasSearched = false,
): OpenCamera {
  let lenses = listed;
  const ending = new AbortController();
  const track = stream.getVideoTracks()[0];
  if (!track) throw new CameraError('camera.not_found');
  const { torch, zoom, focusMode } = capabilitiesOf(track);
  if (focusMode?.includes('continuous')) void constrain(track, { focusMode: 'continuous' }).catch(() => {});
  const settings = track.getSettings() as MediaTrackSettings & { zoom?: number };
  return {
    stream,
    deviceId: deviceIdOf(stream),
    wasSearched,
    get controls() {
      return {
        torch: torch === true,
        ...(zoom && zoom.max > zoom.min && { zoom: { ...zoom, value: settings.zoom ?? zoom.min } }),
        lenses,
      };
    },
    setTorch: on => constrain(track, { torch: on }),
    setZoom: value => constrain(track, { zoom: value }),
    onLost: callback => track.addEventListener('ended', callback, { once: true }),
    onMuted(callback) {
      for (const type of ['mute', 'unmute']) track.addEventListener(type, () => callback(track.muted));
    },
    onLensesChanged(callback) {
      const handleChange = async () => {
        lenses = await listLenses(devices);
        if (!ending.signal.aborted) callback();
      };
      devices.addEventListener('devicechange', handleChange, { signal: ending.signal });
    },
    close() {
      ending.abort();
      stop(stream);
    },
  };
}

/** Image capture's additions to a track, which TypeScript's library does not know. */
interface ImageCapabilities {
  readonly torch?: boolean;
  readonly zoom?: { readonly min: number; readonly max: number; readonly step: number };
  readonly focusMode?: readonly string[];
}

function capabilitiesOf(track: MediaStreamTrack): ImageCapabilities {
  return (track.getCapabilities?.() ?? {}) as ImageCapabilities;
}

function constrain(track: MediaStreamTrack, setting: Record<string, unknown>): Promise<void> {
  return track.applyConstraints({ advanced: [setting as MediaTrackConstraintSet] });
}

function deviceIdOf(stream: MediaStream): string {
  return stream.getVideoTracks()[0]?.getSettings().deviceId ?? '';
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function toProblem(error: unknown): ScanProblem {
  if (error instanceof CameraError) return error.problem;
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
      // A frame without `allow="camera"` is refused without any prompt.
      if (isBlockedByPolicy()) return 'camera.blocked_by_page';
      // An app's browser has no address bar to allow it at, and often refuses without having asked.
      return isInApp() ? 'camera.in_app_browser' : 'camera.not_allowed';
    case 'SecurityError':
      return 'camera.blocked_by_page';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'camera.not_found';
    case 'NotReadableError':
    case 'AbortError':
      return 'camera.busy';
    default:
      return 'camera.unsupported';
  }
}

function isBlockedByPolicy(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('camera') === false;
}

/** Browsers inside other apps, where the app decides about the camera. */
const IN_APP = /MicroMessenger|QQ\/|DingTalk|AlipayClient|Weibo|aweme|BytedanceWebview|; wv\)/i;

function whyNoDevices(): ScanProblem {
  if (globalThis.isSecureContext === false) return 'camera.insecure';
  return isInApp() ? 'camera.in_app_browser' : 'camera.unsupported';
}

function isInApp(): boolean {
  return IN_APP.test(globalThis.navigator?.userAgent ?? '');
}
