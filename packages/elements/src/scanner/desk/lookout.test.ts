import { expect } from '@open-wc/testing';
import { FakeEngine, reading } from '../../testing/fake-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { Lookout, nearestToCentre } from './lookout.ts';

describe('the lookout', () => {
  const { now } = performance;
  let clock: number;
  let changes: number;
  let lookout: Lookout;
  const open = async (name: Engine['name']) => {
    lookout.open();
    lookout.begin({ ...(await new FakeEngine().choose([], new AbortController().signal)), name });
  };

  beforeEach(() => {
    clock = 0;
    changes = 0;
    performance.now = () => clock;
    lookout = new Lookout(() => {
      changes += 1;
    });
  });
  afterEach(() => {
    performance.now = now;
  });

  it('says what can be read, once something can', async () => {
    expect(lookout.aim).to.equal('loading');
    await open('wasm');
    expect(lookout.aim).to.equal('all');
    await open('script');
    expect(lookout.aim).to.equal('qr');
    lookout.open();
    expect(lookout.aim).to.equal('loading');
  });

  it('helps when no code comes for eight seconds, and until one does', async () => {
    await open('native');
    changes = 0;
    for (clock = 0; clock <= 8000; clock += 1000) lookout.judge([], clock);
    expect([lookout.aim, changes]).to.deep.equal(['all', 0]);
    lookout.judge([], 100);
    expect([lookout.aim, changes]).to.deep.equal(['help', 1]);
    lookout.judge([reading('seen')], 101);
    expect([lookout.aim, changes]).to.deep.equal(['all', 2]);
  });

  it('knows which code a person has pointed at', () => {
    expect(nearestToCentre([reading('far', 'qr_code', 0), reading('near', 'qr_code', 0.42)]).text).to.equal('near');
  });
});
