import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from './en.ts';
import { farmDay, formatDay, formatInstant } from './format.ts';
import { zhCn } from './zh-cn.ts';

/** Every word by its path, functions left out. */
function words(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => words(part, `${path}.${name}`));
}

describe('the words', () => {
  it('are complete in both languages, labels of fields and problems included', () => {
    const pathsOf = (language: unknown) => words(language).map(([path]) => path);
    assert.deepEqual(pathsOf(en).sort(), pathsOf(zhCn).sort());
    assert.deepEqual(Object.keys(en.problems.byCode).sort(), Object.keys(zhCn.problems.byCode).sort());
  });

  it('leave no Chinese in the English ones', () => {
    const wrong = words(en).filter(([path, text]) => /\p{Script=Han}/u.test(text) && path !== '.frame.otherLanguage');
    assert.deepEqual(wrong, []);
  });

  it('use full-width punctuation in Chinese', () => {
    const wrong = words(zhCn).filter(([, text]) => /\p{Script=Han}[,;:?!]|\p{Script=Han}\.(?:$|\s)/u.test(text));
    assert.deepEqual(wrong, []);
  });
});

describe('days', () => {
  it('are days at the farm', () => {
    assert.equal(farmDay(new Date('2026-03-01T17:00:00Z')), '2026-03-02');
    assert.equal(formatDay('zh-CN', '2026-03-01'), '2026年3月1日');
    assert.equal(formatDay('en', '2026-03-01'), '1 Mar 2026');
    assert.match(formatInstant('zh-CN', '2026-03-01T17:00:00.000Z'), /2026年3月2日 01:00/);
  });
});
