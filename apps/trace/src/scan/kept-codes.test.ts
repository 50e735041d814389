import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type KeptCode, keepCode, maxKept, parseKept } from './kept-codes.ts';

const code = (number: number) => String(number).padStart(20, '5');

describe('the codes kept on a phone', () => {
  it('stand newest first, each once', () => {
    const kept = [1, 2, 3, 1].reduce<readonly KeptCode[]>((list, one, at) => keepCode(list, code(one), at), []);
    assert.deepEqual(
      kept.map(one => [one.code, one.at]),
      [
        [code(1), 3],
        [code(3), 2],
        [code(2), 1],
      ],
    );
  });

  it('make room for new ones', () => {
    let kept: readonly KeptCode[] = [];
    for (let at = 0; at < maxKept + 5; at += 1) kept = keepCode(kept, code(at), at);
    assert.equal(kept.length, maxKept);
    assert.equal(kept.at(-1)?.at, 5);
  });

  it('survive storage, and nonsense in it', () => {
    const kept = keepCode([], code(7), 1);
    assert.deepEqual(parseKept(JSON.stringify(kept)), kept);
    for (const text of [null, '', '{', '{}', '[1,null,{"code":"<b>","at":1},{"code":"55555555555555555555"}]']) {
      assert.deepEqual(parseKept(text), []);
    }
  });
});
