import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import hunan from '@suyuan/domain/data/hunan.json' with { type: 'json' };
import { readDivisions } from './index.ts';

const divisions = readDivisions(hunan);
const at = (level: string) => divisions.filter(division => division.level === level);

describe('the table of Hunan', () => {
  it('has one province, 14 prefectures, 122 counties and 1,977 townships', () => {
    assert.deepEqual(
      ['province', 'prefecture', 'county', 'township'].map(level => at(level).length),
      [1, 14, 122, 1977],
    );
  });

  it('has the counties of each prefecture', () => {
    const counts = at('prefecture').map(({ code }) => [
      code,
      at('county').filter(({ parent }) => parent === code).length,
    ]);
    const expected = [9, 9, 5, 12, 12, 9, 9, 4, 6, 11, 11, 12, 5, 8];
    const codes = [...Array.from({ length: 13 }, (_, index) => String(430100 + 100 * index)), '433100'];
    assert.deepEqual(
      counts,
      codes.map((code, index) => [code, expected[index]]),
    );
  });

  it('has 36 districts, 19 county-level cities, 60 counties and 7 autonomous counties', () => {
    const names = at('county').map(({ name }) => name);
    const ending = (pattern: RegExp) => names.filter(name => pattern.test(name)).length;
    assert.deepEqual([ending(/区$/), ending(/市$/), ending(/(?<!自治)县$/), ending(/自治县$/)], [36, 19, 60, 7]);
  });

  it('has every code once, behind the division above it', () => {
    const seen = new Set<string>();
    for (const { code, parent } of divisions) {
      assert.ok(parent === undefined || seen.has(parent), `${code} has nothing above it`);
      assert.ok(!seen.has(code), `${code} stands twice`);
      seen.add(code);
    }
  });

  it('leaves development zones out', () => {
    assert.deepEqual(
      at('county').filter(({ code }) => /(7\d|80)$/.test(code)),
      [],
    );
  });

  it('is refused where a row is no division', () => {
    const broken = (row: string[]) => () => readDivisions({ source: '', dataDate: '', rows: [row] });
    assert.throws(broken(['4301', '长沙市']), RangeError);
    assert.throws(broken(['430100', '']), RangeError);
    assert.throws(broken([]), RangeError);
  });
});
