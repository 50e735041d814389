// What happens when: (state, input) → (state, effects). Reads no DOM and no clock.

/** Why no code can be read just now. Each has a title, a remedy and an action in `locales/`, and a slot `error-…`. */
export const SCAN_PROBLEMS = [
  'camera.not_allowed',
  'camera.not_found',
  'camera.busy',
  'camera.insecure',
  'camera.in_app_browser',
  'camera.blocked_by_page',
  'camera.unsupported',
  'camera.lost',
  'camera.no_picture',
  'picture.no_code',
  'picture.not_a_picture',
  'picture.pdf',
  'picture.unreadable',
  'picture.too_large',
  'decoder.unavailable',
  'bridge.failed',
  'gun.failed',
] as const;

export type ScanProblem = (typeof SCAN_PROBLEMS)[number];

export type SessionState =
  | { readonly kind: 'idle' }
  /** A prompt is open or a device is starting. */
  | { readonly kind: 'asking'; readonly way: 'camera' | 'bridge' }
  /** `hidden`: the camera is off until the page shows again; `muted`: the device is on and sends nothing for the time being. */
  | { readonly kind: 'scanning'; readonly paused: false | 'hidden' | 'muted' }
  /** Pictures are being read. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'found' }
  | { readonly kind: 'failed'; readonly problem: ScanProblem };

export type SessionInput =
  | { readonly kind: 'start'; readonly way: 'camera' | 'bridge' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'picture' }
  /** A code was read; `last` unless more are wanted. */
  | { readonly kind: 'read'; readonly last: boolean }
  | { readonly kind: 'failed'; readonly problem: ScanProblem }
  | { readonly kind: 'hidden' }
  /** The system has taken the camera's picture away, as for a call, and given it back. */
  | { readonly kind: 'muted' }
  | { readonly kind: 'unmuted' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'stop' };

export type SessionEffect =
  | 'load-decoder'
  | 'open-camera'
  | 'close-camera'
  | 'open-bridge'
  | 'watch'
  | 'resume'
  | 'complain';

export interface SessionStep {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

export const IDLE: SessionState = { kind: 'idle' };

const ASKING: SessionState = { kind: 'asking', way: 'camera' };
const SCANNING: SessionState = { kind: 'scanning', paused: false };

/** The next state and what must be done to get there. Inputs that come too late change nothing. */
export function advance(state: SessionState, input: SessionInput): SessionStep {
  switch (input.kind) {
    case 'start':
      return start(state, input.way);
    case 'opened':
      if (isAskingCamera(state)) return step(SCANNING, 'watch');
      // Closed by the user while the prompt was open: what has come too late must not stay on.
      return step(state, ...(hasCamera(state) ? [] : (['close-camera'] as const)));
    case 'picture':
      return step({ kind: 'reading' }, ...closing(state), 'load-decoder');
    case 'read':
      if (!input.last) return step(expectsCamera(state) ? state : { kind: 'found' });
      return step({ kind: 'found' }, ...closing(state));
    case 'failed':
      return fail(state, input.problem);
    case 'hidden':
      return hasCamera(state) ? step({ kind: 'scanning', paused: 'hidden' }, 'close-camera') : step(state);
    case 'shown':
      return state.kind === 'scanning' && state.paused === 'hidden' ? step(ASKING, 'open-camera') : step(state);
    case 'muted':
      return step(isLive(state) ? { kind: 'scanning', paused: 'muted' } : state);
    case 'unmuted':
      return state.kind === 'scanning' && state.paused === 'muted' ? step(SCANNING, 'resume') : step(state);
    case 'stop':
      return step(IDLE, ...closing(state));
  }
}

function start(state: SessionState, way: 'camera' | 'bridge'): SessionStep {
  // A second press while the prompt is open must not open a second camera.
  if (state.kind === 'asking' || hasCamera(state)) return step(state);
  if (way === 'bridge') return step({ kind: 'asking', way }, 'open-bridge');
  return step(ASKING, 'load-decoder', 'open-camera');
}

function fail(state: SessionState, problem: ScanProblem): SessionStep {
  // The camera cannot fail twice, nor after it was closed.
  if (problem.startsWith('camera.') && !expectsCamera(state)) return step(state);
  return step({ kind: 'failed', problem }, ...closing(state), 'complain');
}

/** Whether the camera is on and its frames are read. */
export function isLive(state: SessionState): boolean {
  return state.kind === 'scanning' && !state.paused;
}

/** Whether the camera is on, be it that it sends no picture just now. */
function hasCamera(state: SessionState): boolean {
  return state.kind === 'scanning' && state.paused !== 'hidden';
}

function isAskingCamera(state: SessionState): boolean {
  return state.kind === 'asking' && state.way === 'camera';
}

function expectsCamera(state: SessionState): boolean {
  return isAskingCamera(state) || hasCamera(state);
}

function closing(state: SessionState): readonly SessionEffect[] {
  return expectsCamera(state) ? ['close-camera'] : [];
}

function step(state: SessionState, ...effects: readonly SessionEffect[]): SessionStep {
  return { state, effects };
}
