import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemCodes } from '@suyuan/domain/result';
import { wireFieldCodes } from '../field-codes.ts';
import { operations } from '../operations.ts';
import { problemStatus } from '../problem.ts';
import { schemas } from '../schemas.ts';
import { isMessageCode, type MessageCode, messageFor } from './messages.ts';

const codes = [...new Set([...Object.keys(problemStatus), ...problemCodes, ...wireFieldCodes])] as MessageCode[];

/** One of each parameter that any code carries. */
const params = {
  length: 17,
  expected: 18,
  character: 'O',
  actual: 'cooperative',
  ai: '10',
  version: 4,
  left: 3,
  asked: 500,
  entry: 2,
  state: 'frozen',
  kind: 'freeze',
  today: '2026-03-01',
  input: '苦参碱',
  interval: 7,
  applied: '2026-03-01',
  earliest: '2026-03-08',
  basis: 'self-test',
  element: 'origin',
  min: 1,
  max: 9,
  seconds: 30,
  characters: '𫗧',
  reason: 'x',
};

/** Messages of schemas, wherever they hide. */
const messagesIn = (value: unknown, seen = new Set<unknown>()): string[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = 'message' in value && typeof value.message === 'string' ? [value.message] : [];
  return [...own, ...Object.values(value).flatMap(member => messagesIn(member, seen))];
};

describe('the words for problems', () => {
  it('know every message of the wire schemas', () => {
    const used = [...new Set(messagesIn([operations, schemas]))];
    assert.ok(used.length > 15);
    assert.deepEqual(
      used.filter(message => !isMessageCode(message)),
      [],
    );
  });

  it('know no code that nothing gives', () => {
    const used = new Set<string>([...messagesIn([operations, schemas]), 'field.invalid']);
    assert.deepEqual(
      wireFieldCodes.filter(code => !used.has(code)),
      [],
    );
  });

  for (const language of ['zh-CN', 'en'] as const) {
    it(`are whole sentences in ${language}, with parameters and without`, () => {
      for (const code of codes) {
        for (const given of [undefined, params]) {
          const { title, detail } = messageFor(language, code, given);
          assert.doesNotMatch(title + detail, /undefined|null|NaN|\[object|\$\{/, code);
          assert.match(detail, language === 'en' ? /[.]$/ : /。$/, code);
          assert.doesNotMatch(title, /[.。]$/, code);
        }
      }
    });
  }

  it('use full-width punctuation in Chinese and none in English', () => {
    for (const code of codes) {
      const { title, detail } = messageFor('zh-CN', code, params);
      assert.doesNotMatch(title + detail, /\p{Script=Han}[,;:?!()]|[,;?!()]\p{Script=Han}/u, code);
      const english = messageFor('en', code, { ...params, input: 'matrine', characters: 'x' });
      assert.doesNotMatch(english.title + english.detail, /[\p{Script=Han}，。：；（）]/u, code);
    }
  });

  it('name what is wrong and the remedy', () => {
    assert.equal(
      messageFor('zh-CN', 'uscc.length', { length: 17, expected: 18 }).detail,
      '统一社会信用代码应为 18 位，现在是 17 位，请对照营业执照核对。',
    );
    assert.equal(
      messageFor('en', 'event.harvest_before_interval', {
        input: 'Matrine',
        interval: 7,
        applied: '2026-03-01',
        earliest: '2026-03-08',
      }).detail,
      '“Matrine”, applied on 2026-03-01, has a safety interval of 7 days: harvest on 2026-03-08 at the earliest. Harvest later, or check the treatment records.',
    );
    assert.equal(messageFor('zh-CN', 'batch.not_active', { state: 'recalled' }).title, '批次已冻结或召回');
    assert.match(messageFor('zh-CN', 'batch.not_active', { state: 'recalled' }).detail, /^这个批次已召回/);
    assert.equal(messageFor('zh-CN', 'uscc.alphabet').title, '填写的内容有误');
  });

  it('take no member of Object for a code or a word', () => {
    assert.ok(!isMessageCode('constructor'));
    assert.ok(!isMessageCode('toString'));
    assert.doesNotMatch(messageFor('en', 'batch.not_active', { state: 'constructor' }).detail, /function/);
  });
});
