import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../day/index.ts';
import {
  type ChainedEvent,
  canonicalJson,
  chainHash,
  chainStart,
  checkEvent,
  checkHarvest,
  checkTreatment,
  type EventContext,
  earliestHarvest,
  type FarmEvent,
  findChainBreak,
  type HashText,
  type Json,
  massInGrams,
  type Treatment,
} from './index.ts';

const vectors = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/event-chain.json', import.meta.url), 'utf8'),
) as { canonical: { value: Json; text: string; why: string }[]; chain: ChainedEvent[] };

const sha256: HashText = text => createHash('sha256').update(text, 'utf8').digest('hex');
const treatment = (day: string, safetyIntervalDays: number, inputName = '苦参碱'): Treatment => ({
  kind: 'treatment',
  day,
  inputName,
  dose: '30 毫升/亩',
  safetyIntervalDays,
});
const harvest = (day: string): FarmEvent => ({ kind: 'harvest', day, quantity: { value: 1, unit: 'kg' } });
const context = (changes: Partial<EventContext> = {}): EventContext => ({
  state: 'active',
  today: '2026-06-30',
  harvestDate: '2026-07-10',
  events: [],
  ...changes,
});
const codeOf = (result: ReturnType<typeof checkEvent>) => (result.ok ? undefined : result.problem.code);

describe('the safety interval', () => {
  it('allows harvest on the treatment day plus the interval, and not a day before', () => {
    const events = [treatment('2026-06-01', 7)];
    assert.equal(earliestHarvest(events), '2026-06-08');
    assert.ok(checkHarvest('2026-06-08', events).ok);
    assert.deepEqual(checkHarvest('2026-06-07', events), {
      ok: false,
      problem: {
        code: 'event.harvest_before_interval',
        params: { input: '苦参碱', interval: 7, applied: '2026-06-01', earliest: '2026-06-08' },
      },
    });
  });

  it('crosses months and leap days', () => {
    assert.equal(earliestHarvest([treatment('2024-02-25', 7)]), '2024-03-03');
    assert.equal(earliestHarvest([treatment('2023-12-31', 1)]), '2024-01-01');
  });

  it('of no days forbids nothing', () => {
    assert.ok(checkHarvest('2026-06-01', [treatment('2026-06-01', 0)]).ok);
    assert.equal(earliestHarvest([]), undefined);
  });

  it('names the treatment that forbids longest', () => {
    const found = checkHarvest('2026-06-05', [
      treatment('2026-06-04', 3, 'a'),
      treatment('2026-06-01', 30, 'b'),
      treatment('2026-06-02', 5, 'c'),
    ]);
    assert.equal(!found.ok && found.problem.params?.['input'], 'b');
  });

  it('does not touch what was picked before the treatment', () => {
    assert.ok(checkHarvest('2026-05-31', [treatment('2026-06-01', 7)]).ok);
    assert.ok(checkTreatment(treatment('2026-06-01', 7), ['2026-05-31']).ok);
  });

  it('is judged alike whichever was entered first', () => {
    const day = fc.nat(60).map(days => addDays('2026-05-01', days));
    fc.assert(
      fc.property(day, day, fc.nat(30), (treated, harvested, interval) => {
        const spray = treatment(treated, interval);
        const allowed = harvested < treated || harvested >= addDays(treated, interval);
        assert.equal(checkHarvest(harvested, [spray]).ok, allowed);
        assert.equal(checkTreatment(spray, [harvested]).ok, allowed);
      }),
    );
  });
});

describe('a farm record', () => {
  it('is added where nothing speaks against it', () => {
    assert.ok(checkEvent({ kind: 'irrigation', day: '2026-06-30' }, context()).ok);
    assert.ok(checkEvent(treatment('2026-06-20', 7), context()).ok);
  });

  it('is refused from tomorrow on', () => {
    assert.deepEqual(checkEvent({ kind: 'irrigation', day: '2026-07-01' }, context()), {
      ok: false,
      problem: { code: 'event.day_in_future', params: { today: '2026-06-30' }, field: 'day' },
    });
  });

  it('is refused on a batch that an authority holds', () => {
    for (const state of ['frozen', 'recalled'] as const) {
      assert.equal(
        codeOf(checkEvent({ kind: 'irrigation', day: '2026-06-01' }, context({ state }))),
        'batch.not_active',
      );
    }
  });

  it('names its input and dose', () => {
    for (const kind of ['fertilising', 'feeding'] as const) {
      for (const [inputName, dose] of [
        ['', '1 kg'],
        ['尿素', ' '],
      ] as const) {
        assert.equal(
          codeOf(checkEvent({ kind, day: '2026-06-01', inputName, dose }, context())),
          'event.input_required',
        );
      }
    }
  });

  it('of a harvest keeps the interval, and of a late treatment too', () => {
    const sprayed = context({ events: [treatment('2026-06-20', 14)] });
    const early = checkEvent(harvest('2026-06-30'), sprayed);
    assert.ok(!early.ok);
    assert.deepEqual([early.problem.code, early.problem.field], ['event.harvest_before_interval', 'day']);
    const picked = context({ events: [harvest('2026-06-25')] });
    assert.equal(codeOf(checkEvent(treatment('2026-06-20', 14), picked)), 'event.harvest_before_interval');
  });

  it('of a treatment is held against the harvest date of the batch once that has come', () => {
    const spray = treatment('2026-06-25', 14);
    assert.ok(checkEvent(spray, context({ harvestDate: '2026-07-01' })).ok);
    assert.equal(codeOf(checkEvent(spray, context({ harvestDate: '2026-06-30' }))), 'event.harvest_before_interval');
  });
});

describe('canonical JSON', () => {
  for (const { value, text, why } of vectors.canonical) {
    it(`writes the vector: ${why}`, () => assert.equal(canonicalJson(value), text));
  }

  it('is JSON of the same value, whatever the order of its members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = canonicalJson(value as Json);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
        assert.equal(canonicalJson(reversed(value) as Json), text);
      }),
    );
  });

  it('leaves undefined members out and refuses what JSON has no word for', () => {
    assert.equal(canonicalJson({ b: undefined, a: 1 }), '{"a":1}');
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY])
      assert.throws(() => canonicalJson([number]), TypeError);
  });
});

/** The same value with the members of every object in the other order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  // Not by assignment: a member may be called `__proto__`.
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

describe('the chain of records', () => {
  it('is that of the vectors', () => {
    assert.equal(findChainBreak(vectors.chain, sha256), undefined);
    assert.equal(findChainBreak([], sha256), undefined);
    assert.equal(chainHash(chainStart, vectors.chain[0]?.event ?? null, sha256), vectors.chain[0]?.hash);
  });

  const chainOf = (events: readonly Json[]): ChainedEvent[] => {
    const chain: ChainedEvent[] = [];
    for (const event of events) {
      chain.push({ event, hash: chainHash(chain.at(-1)?.hash ?? chainStart, event, sha256) });
    }
    return chain;
  };
  const events = fc.array(fc.record({ kind: fc.constant('irrigation'), day: fc.string() }), {
    minLength: 2,
    maxLength: 8,
  });

  it('breaks where a record was changed', () => {
    fc.assert(
      fc.property(events, fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const chain = chainOf(all).map((entry, place) =>
          place === at ? { ...entry, event: { forged: true } } : entry,
        );
        assert.equal(findChainBreak(chain, sha256), at);
      }),
    );
  });

  it('breaks where a record was dropped or moved', () => {
    const chain = chainOf(['a', 'b', 'c', 'd']);
    const [a, b, c, d] = chain as [ChainedEvent, ChainedEvent, ChainedEvent, ChainedEvent];
    assert.equal(findChainBreak([a, c, d], sha256), 1);
    assert.equal(findChainBreak([b, c, d], sha256), 0);
    assert.equal(findChainBreak([a, c, b, d], sha256), 1);
  });
});

describe('quantities', () => {
  it('that are weighed have a mass, those that are counted none', () => {
    assert.equal(massInGrams({ value: 2, unit: 'jin' }), 1000);
    assert.equal(massInGrams({ value: 0.5, unit: 't' }), 500_000);
    assert.equal(massInGrams({ value: 3, unit: 'head' }), undefined);
  });
});
