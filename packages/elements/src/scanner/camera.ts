// The camera: the only caller of getUserMedia. An element takes it as a property, so that a test can play another one.

import { betterLens, type Lens, readLens } from './lens.ts';
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
  readonly controls: CameraControls;
  setTorch(on: boolean): Promise<void>;
  setZoom(value: number): Promise<void>;
  /** Calls back once if the device goes away by itself. */
  onLost(callback: () => void): void;
  /** Calls back whenever the system takes the picture away for a while, as for a call, and gives it back. */
  onMuted(callback: (isMuted: boolean) => void): void;
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
    let stream = await openStream(devices, wanted, signal).catch(error => {
      // The remembered camera may be gone, or its id was renewed with the site's storage.
      if (remembered && toProblem(error) === 'camera.not_found')
        return openStream(devices, { facingMode: 'environment' }, signal);
      throw error;
    });
    const lenses = await listLenses(devices, signal, stream);
    if (!remembered) stream = await preferBetter(devices, stream, lenses, signal);
    return openCamera(stream, lenses);
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

async function listLenses(devices: MediaDevices, signal: AbortSignal, stream: MediaStream): Promise<readonly Lens[]> {
  const listed = await devices.enumerateDevices().catch(() => []);
  if (signal.aborted) stop(stream);
  signal.throwIfAborted();
  return listed.filter(device => device.kind === 'videoinput' && device.deviceId !== '').map(readLens);
}

/** Phones with several rear lenses often start the wide one, which cannot focus on a label. */
async function preferBetter(
  devices: MediaDevices,
  stream: MediaStream,
  lenses: readonly Lens[],
  signal: AbortSignal,
): Promise<MediaStream> {
  const better = betterLens(lenses, deviceIdOf(stream));
  if (!better) return stream;
  // Most phones open one camera at a time.
  stop(stream);
  try {
    return await openStream(devices, { deviceId: { exact: better.id } }, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return openStream(devices, { facingMode: 'environment' }, signal);
  }
}

function openCamera(stream: MediaStream, lenses: readonly Lens[]): OpenCamera {
  const track = stream.getVideoTracks()[0];
  if (!track) throw new CameraError('camera.not_found');
  const { torch, zoom, focusMode } = capabilitiesOf(track);
  if (focusMode?.includes('continuous')) void constrain(track, { focusMode: 'continuous' }).catch(() => {});
  const settings = track.getSettings() as MediaTrackSettings & { zoom?: number };
  return {
    stream,
    deviceId: deviceIdOf(stream),
    controls: {
      torch: torch === true,
      ...(zoom && zoom.max > zoom.min && { zoom: { ...zoom, value: settings.zoom ?? zoom.min } }),
      lenses,
    },
    setTorch: on => constrain(track, { torch: on }),
    setZoom: value => constrain(track, { zoom: value }),
    onLost: callback => track.addEventListener('ended', callback, { once: true }),
    onMuted(callback) {
      for (const type of ['mute', 'unmute']) track.addEventListener(type, () => callback(track.muted));
    },
    close: () => stop(stream),
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
      return isBlockedByPolicy() ? 'camera.blocked_by_page' : 'camera.not_allowed';
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
  return IN_APP.test(globalThis.navigator?.userAgent ?? '') ? 'camera.in_app_browser' : 'camera.unsupported';
}
