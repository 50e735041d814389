import { expect } from '@open-wc/testing';
import { advance, IDLE, type SessionInput, type SessionState } from './scanner-session.ts';

const ASKING: SessionState = { kind: 'asking', way: 'camera' };
const ASKING_BRIDGE: SessionState = { kind: 'asking', way: 'bridge' };
const LIVE: SessionState = { kind: 'scanning', way: 'camera', paused: false };
const PAUSED: SessionState = { kind: 'scanning', way: 'camera', paused: 'hidden' };
const MUTED: SessionState = { kind: 'scanning', way: 'camera', paused: 'muted' };
const PICTURE: SessionState = { kind: 'scanning', way: 'picture', paused: false };
const FOUND: SessionState = { kind: 'found' };
const failed = (problem: 'camera.busy' | 'camera.lost' | 'picture.no_code'): SessionState => ({
  kind: 'failed',
  problem,
});
const BUSY = failed('camera.busy');

const START: SessionInput = { kind: 'start', way: 'camera' };
const BRIDGE: SessionInput = { kind: 'start', way: 'bridge' };
const OPENED: SessionInput = { kind: 'opened' };
const PIC: SessionInput = { kind: 'picture' };
const LAST: SessionInput = { kind: 'read', last: true };
const MORE: SessionInput = { kind: 'read', last: false };
const LOST: SessionInput = { kind: 'failed', problem: 'camera.lost' };
const NO_CODE: SessionInput = { kind: 'failed', problem: 'picture.no_code' };
const HIDDEN: SessionInput = { kind: 'hidden' };
const SHOWN: SessionInput = { kind: 'shown' };
const MUTE: SessionInput = { kind: 'muted' };
const UNMUTE: SessionInput = { kind: 'unmuted' };
const STOP: SessionInput = { kind: 'stop' };

/** From, input, to, effects: the whole table. */
const TABLE: readonly [SessionState, SessionInput, SessionState, string][] = [
  [IDLE, START, ASKING, 'load-decoder open-camera'],
  [IDLE, BRIDGE, ASKING_BRIDGE, 'open-bridge'],
  [IDLE, OPENED, IDLE, 'close-camera'],
  [IDLE, PIC, PICTURE, 'load-decoder'],
  [IDLE, LAST, FOUND, ''],
  [IDLE, MORE, FOUND, ''],
  [IDLE, LOST, IDLE, ''],
  [IDLE, NO_CODE, failed('picture.no_code'), 'complain'],
  [IDLE, HIDDEN, IDLE, ''],
  [IDLE, SHOWN, IDLE, ''],
  [IDLE, STOP, IDLE, ''],
  [ASKING, START, ASKING, ''],
  [ASKING, BRIDGE, ASKING, ''],
  [ASKING, OPENED, LIVE, 'watch'],
  [ASKING, PIC, PICTURE, 'close-camera load-decoder'],
  [ASKING, LAST, FOUND, 'close-camera'],
  [ASKING, MORE, ASKING, ''],
  [ASKING, LOST, failed('camera.lost'), 'close-camera complain'],
  [ASKING, NO_CODE, failed('picture.no_code'), 'close-camera complain'],
  [ASKING, HIDDEN, ASKING, ''],
  [ASKING, SHOWN, ASKING, ''],
  [ASKING, STOP, IDLE, 'close-camera'],
  [ASKING_BRIDGE, START, ASKING_BRIDGE, ''],
  [ASKING_BRIDGE, OPENED, ASKING_BRIDGE, 'close-camera'],
  [ASKING_BRIDGE, LAST, FOUND, ''],
  [ASKING_BRIDGE, MORE, FOUND, ''],
  [ASKING_BRIDGE, LOST, ASKING_BRIDGE, ''],
  [ASKING_BRIDGE, STOP, IDLE, ''],
  [LIVE, START, LIVE, ''],
  [LIVE, BRIDGE, LIVE, ''],
  [LIVE, OPENED, LIVE, ''],
  [LIVE, PIC, PICTURE, 'close-camera load-decoder'],
  [LIVE, LAST, FOUND, 'close-camera'],
  [LIVE, MORE, LIVE, ''],
  [LIVE, LOST, failed('camera.lost'), 'close-camera complain'],
  [LIVE, HIDDEN, PAUSED, 'close-camera'],
  [LIVE, SHOWN, LIVE, ''],
  [LIVE, STOP, IDLE, 'close-camera'],
  [PAUSED, START, ASKING, 'load-decoder open-camera'],
  [PAUSED, OPENED, PAUSED, 'close-camera'],
  [PAUSED, LAST, FOUND, ''],
  [PAUSED, LOST, PAUSED, ''],
  [PAUSED, HIDDEN, PAUSED, ''],
  [PAUSED, SHOWN, ASKING, 'open-camera'],
  [PAUSED, STOP, IDLE, ''],
  [LIVE, MUTE, MUTED, ''],
  [LIVE, UNMUTE, LIVE, ''],
  [MUTED, UNMUTE, LIVE, 'resume'],
  [MUTED, MUTE, MUTED, ''],
  [MUTED, START, MUTED, ''],
  [MUTED, OPENED, MUTED, ''],
  [MUTED, PIC, PICTURE, 'close-camera load-decoder'],
  [MUTED, LAST, FOUND, 'close-camera'],
  [MUTED, MORE, MUTED, ''],
  [MUTED, LOST, failed('camera.lost'), 'close-camera complain'],
  [MUTED, HIDDEN, PAUSED, 'close-camera'],
  [MUTED, SHOWN, MUTED, ''],
  [MUTED, STOP, IDLE, 'close-camera'],
  [PAUSED, MUTE, PAUSED, ''],
  [PAUSED, UNMUTE, PAUSED, ''],
  [IDLE, MUTE, IDLE, ''],
  [PICTURE, MUTE, PICTURE, ''],
  [PICTURE, START, ASKING, 'load-decoder open-camera'],
  [PICTURE, PIC, PICTURE, 'load-decoder'],
  [PICTURE, LAST, FOUND, ''],
  [PICTURE, NO_CODE, failed('picture.no_code'), 'complain'],
  [PICTURE, HIDDEN, PICTURE, ''],
  [PICTURE, SHOWN, PICTURE, ''],
  [PICTURE, STOP, IDLE, ''],
  [FOUND, START, ASKING, 'load-decoder open-camera'],
  [FOUND, BRIDGE, ASKING_BRIDGE, 'open-bridge'],
  [FOUND, OPENED, FOUND, 'close-camera'],
  [FOUND, LAST, FOUND, ''],
  [FOUND, LOST, FOUND, ''],
  [FOUND, STOP, IDLE, ''],
  [BUSY, START, ASKING, 'load-decoder open-camera'],
  [BUSY, OPENED, BUSY, 'close-camera'],
  [BUSY, PIC, PICTURE, 'load-decoder'],
  [BUSY, LAST, FOUND, ''],
  [BUSY, LOST, BUSY, ''],
  [BUSY, HIDDEN, BUSY, ''],
  [BUSY, STOP, IDLE, ''],
];

describe('a scanning session', () => {
  for (const [from, input, to, effects] of TABLE) {
    it(`${JSON.stringify(from)} on ${JSON.stringify(input)}`, () => {
      const step = advance(from, input);
      expect(step.state).to.deep.equal(to);
      expect(step.effects.join(' ')).to.equal(effects);
    });
  }
});
