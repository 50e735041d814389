import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentKeyVersion, formatKeyRing, parseKeyRing } from './index.ts';

const hex = (byte: string) => byte.repeat(32);
const problemOf = (text: string) => {
  const parsed = parseKeyRing(text);
  assert.ok(!parsed.ok, text);
  return parsed.problem;
};

describe('a key ring', () => {
  it('reads lines, commas and comments', () => {
    const parsed = parseKeyRing(`# old\n5:${hex('0a')} # of 2026\n\n6:${hex('FF')},7:${hex('01')}\r\n`);
    assert.ok(parsed.ok);
    assert.deepEqual([...parsed.value.keys()], [5, 6, 7]);
    assert.deepEqual(parsed.value.get(6), new Uint8Array(32).fill(255));
    assert.equal(currentKeyVersion(parsed.value), 7);
  });

  it('writes what it reads, oldest first', () => {
    const text = `5:${hex('0a')}\n9:${hex('ff')}\n`;
    const parsed = parseKeyRing(`9:${hex('ff')} 5:${hex('0a')}`);
    assert.ok(parsed.ok);
    assert.equal(formatKeyRing(parsed.value), text);
  });

  it('names a bad entry by its place and never by its content', () => {
    const secret = hex('ab');
    for (const bad of [`4:${secret}`, `5:${secret}0`, `5:${secret.slice(2)}`, `5${secret}`, `5:${secret.slice(1)}g`]) {
      const problem = problemOf(`6:${hex('01')}\n${bad}`);
      assert.deepEqual(problem, { code: 'code.key_ring', params: { entry: 2 } });
      assert.ok(!JSON.stringify(problem).includes(secret.slice(0, 8)));
    }
  });

  it('refuses a version that stands twice, and emptiness', () => {
    assert.deepEqual(problemOf(`5:${hex('01')} 5:${hex('02')}`).params, { entry: 2 });
    assert.equal(problemOf('# nothing\n').code, 'code.key_ring');
    assert.equal(problemOf('').code, 'code.key_ring');
  });
});
