import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPieceCounter, largestPiece, lengthBytes } from './frames.ts';
import { run } from './testing/runs.ts';

const count = (bytes: Uint8Array, cut: number) => {
  const counter = createPieceCounter();
  for (let at = 0; at < bytes.length; at += cut) {
    if (!counter.push(bytes.subarray(at, at + cut))) return 'refused';
  }
  return counter.end();
};

describe('labels as pieces', () => {
  it('are counted however the network cuts them', () => {
    const bytes = run(['LABEL 1', 'x'.repeat(300), 'LABEL 3']);
    for (let cut = 1; cut <= bytes.length; cut += 1) assert.equal(count(bytes, cut), 3, `cut every ${cut}`);
  });

  it('are refused where one is cut short, at whatever byte', () => {
    const bytes = run(['LABEL 1', 'LABEL 2']);
    const ends = new Set<unknown>();
    for (let length = 1; length < bytes.length; length += 1) ends.add(count(bytes.subarray(0, length), 7));
    // Between two labels nobody can tell; the digest of the whole body keeps a shorter one from passing for it.
    assert.deepEqual(ends, new Set(['job.broken_pieces', 'job.empty', 1]));
  });

  it('are refused where one is empty or larger than any printer takes; the set-up may be empty', () => {
    const label = Buffer.concat([lengthBytes(1), Buffer.from('x')]);
    assert.equal(count(Buffer.concat([lengthBytes(0), label]), 5), 1);
    assert.equal(count(Buffer.concat([lengthBytes(0), label, lengthBytes(0)]), 5), 'refused');
    assert.equal(count(Buffer.concat([lengthBytes(0), lengthBytes(largestPiece + 1)]), 5), 'refused');
  });
});
