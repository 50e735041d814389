import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, isDay, maxDay, minDay, parseDay } from './index.ts';

const anyDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('calendar days', () => {
  it('knows the leap rule of the Gregorian calendar', () => {
    assert.ok(isDay('2024-02-29'));
    assert.ok(isDay('2000-02-29'));
    assert.ok(!isDay('1900-02-29'));
    assert.ok(!isDay('2023-02-29'));
    assert.ok(!isDay('2024-04-31'));
    assert.ok(!isDay('2024-13-01'));
    assert.ok(!isDay('2024-00-10'));
    assert.ok(!isDay('0000-01-01'));
    assert.ok(!isDay('2024-1-1'));
  });

  it('gives a problem instead of throwing, whatever the text', () => {
    fc.assert(fc.property(fc.string(), text => parseDay(text).ok === isDay(text)));
  });

  it('adds days as the platform calendar does in UTC', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000);
        const year = expected.getUTCFullYear();
        if (year < 1 || year > 9999) assert.throws(() => addDays(day, count), RangeError);
        else assert.equal(addDays(day, count), expected.toISOString().slice(0, 10));
      }),
    );
  });

  it('counts the days that it added', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (start, end) => {
        assert.equal(addDays(start, daysBetween(start, end)), end);
      }),
    );
  });

  it('compares as text', () => {
    assert.equal(maxDay('2026-09-30', '2026-10-01'), '2026-10-01');
    assert.equal(minDay('2026-09-30', '2026-10-01'), '2026-09-30');
  });

  it('refuses to count from what is no day', () => {
    assert.throws(() => addDays('soon', 1), RangeError);
  });
});
