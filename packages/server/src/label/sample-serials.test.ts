import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleSerials } from './sample-serials.ts';

describe('the serials that are tried before a run', () => {
  it('are all of a short one, each once', () => {
    assert.deepEqual(sampleSerials({ from: 7, to: 7 }, 9), [7]);
    assert.deepEqual(sampleSerials({ from: 1, to: 2 }, 9), [1, 2]);
    assert.deepEqual(sampleSerials({ from: 11, to: 19 }, 9), [11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it('are the first, the last and evenly spaced ones of a long one', () => {
    assert.deepEqual(sampleSerials({ from: 1, to: 801 }, 9), [1, 101, 201, 301, 401, 501, 601, 701, 801]);
    const long = sampleSerials({ from: 3, to: 999_999 }, 9);
    assert.deepEqual([long.length, long[0], long.at(-1)], [9, 3, 999_999]);
    assert.deepEqual(sampleSerials({ from: 1, to: 500 }, 2), [1, 500]);
  });
});
