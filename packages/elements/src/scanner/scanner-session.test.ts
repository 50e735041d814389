import { expect } from '@open-wc/testing';
import { advance, IDLE, type SessionInput, type SessionState } from './scanner-session.ts';

const STATES: Readonly<Record<string, SessionState>> = {
  idle: IDLE,
  asking: { kind: 'asking', way: 'camera' },
  bridge: { kind: 'asking', way: 'bridge' },
  live: { kind: 'scanning', paused: false },
  hidden: { kind: 'scanning', paused: 'hidden' },
  muted: { kind: 'scanning', paused: 'muted' },
  reading: { kind: 'reading' },
  found: { kind: 'found' },
  busy: { kind: 'failed', problem: 'camera.busy' },
  lost: { kind: 'failed', problem: 'camera.lost' },
  'no code': { kind: 'failed', problem: 'picture.no_code' },
};

const INPUTS: Readonly<Record<string, SessionInput>> = {
  start: { kind: 'start', way: 'camera' },
  'start bridge': { kind: 'start', way: 'bridge' },
  opened: { kind: 'opened' },
  picture: { kind: 'picture' },
  'read last': { kind: 'read', last: true },
  'read more': { kind: 'read', last: false },
  'camera lost': { kind: 'failed', problem: 'camera.lost' },
  'no code': { kind: 'failed', problem: 'picture.no_code' },
  hidden: { kind: 'hidden' },
  shown: { kind: 'shown' },
  muted: { kind: 'muted' },
  unmuted: { kind: 'unmuted' },
  stop: { kind: 'stop' },
};

/** What changes something, `state: effects`, by state and input; every other pair leaves the state and does nothing. */
const STEPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  idle: {
    start: 'asking: load-decoder open-camera',
    'start bridge': 'bridge: open-bridge',
    opened: 'idle: close-camera',
    picture: 'reading: load-decoder',
    'read last': 'found:',
    'read more': 'found:',
    'no code': 'no code: complain',
  },
  asking: {
    opened: 'live: watch',
    picture: 'reading: close-camera load-decoder',
    'read last': 'found: close-camera',
    'camera lost': 'lost: close-camera complain',
    'no code': 'no code: close-camera complain',
    stop: 'idle: close-camera',
  },
  bridge: {
    opened: 'bridge: close-camera',
    picture: 'reading: load-decoder',
    'read last': 'found:',
    'read more': 'found:',
    'no code': 'no code: complain',
    stop: 'idle:',
  },
  live: {
    picture: 'reading: close-camera load-decoder',
    'read last': 'found: close-camera',
    'camera lost': 'lost: close-camera complain',
    'no code': 'no code: close-camera complain',
    hidden: 'hidden: close-camera',
    muted: 'muted:',
    stop: 'idle: close-camera',
  },
  hidden: {
    start: 'asking: load-decoder open-camera',
    'start bridge': 'bridge: open-bridge',
    opened: 'hidden: close-camera',
    picture: 'reading: load-decoder',
    'read last': 'found:',
    'read more': 'found:',
    'no code': 'no code: complain',
    shown: 'asking: open-camera',
    stop: 'idle:',
  },
  muted: {
    picture: 'reading: close-camera load-decoder',
    'read last': 'found: close-camera',
    'camera lost': 'lost: close-camera complain',
    'no code': 'no code: close-camera complain',
    hidden: 'hidden: close-camera',
    unmuted: 'live: resume',
    stop: 'idle: close-camera',
  },
  reading: {
    start: 'asking: load-decoder open-camera',
    'start bridge': 'bridge: open-bridge',
    opened: 'reading: close-camera',
    picture: 'reading: load-decoder',
    'read last': 'found:',
    'read more': 'found:',
    'no code': 'no code: complain',
    stop: 'idle:',
  },
  found: {
    start: 'asking: load-decoder open-camera',
    'start bridge': 'bridge: open-bridge',
    opened: 'found: close-camera',
    picture: 'reading: load-decoder',
    'no code': 'no code: complain',
    stop: 'idle:',
  },
  busy: {
    start: 'asking: load-decoder open-camera',
    'start bridge': 'bridge: open-bridge',
    opened: 'busy: close-camera',
    picture: 'reading: load-decoder',
    'read last': 'found:',
    'read more': 'found:',
    'no code': 'no code: complain',
    stop: 'idle:',
  },
};

describe('a scanning session', () => {
  for (const [from, steps] of Object.entries(STEPS)) {
    for (const [name, input] of Object.entries(INPUTS)) {
      const wanted = steps[name];
      it(`${from}, ${name}: ${wanted ?? 'nothing'}`, () => {
        const { state, effects } = advance(STATES[from]!, input);
        const [to = '', done = ''] = (wanted ?? `${from}:`).split(':');
        expect(state).to.deep.equal(STATES[to]);
        expect(effects.join(' ')).to.equal(done.trim());
      });
    }
  }

  it('never leaves a camera on that nobody sees, whatever comes in whatever order', () => {
    // Two hundred walks of fifty inputs, the same in every run.
    let seed = 1;
    const pick = <T>(list: readonly T[]): T => {
      seed = (seed * 48_271) % 2_147_483_647;
      return list[seed % list.length]!;
    };
    for (let walk = 0; walk < 200; walk += 1) {
      let state = IDLE;
      let isOn = false;
      for (let turn = 0; turn < 50; turn += 1) {
        const next = advance(state, pick(Object.values(INPUTS)));
        // The device comes on when it is asked for and goes off with the effect.
        for (const effect of next.effects) if (effect.endsWith('-camera')) isOn = effect === 'open-camera';
        state = next.state;
        const isWanted =
          (state.kind === 'asking' && state.way === 'camera') ||
          (state.kind === 'scanning' && state.paused !== 'hidden');
        expect(isOn, JSON.stringify(state)).to.equal(isWanted);
      }
    }
  });
});
