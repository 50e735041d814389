import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { coversDivision, type DivisionCode, divisionLevel, divisionParent, parseDivisionCode } from './index.ts';

const division = (text: string): DivisionCode => {
  const parsed = parseDivisionCode(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
};

describe('division codes', () => {
  it('fills short forms with zeros', () => {
    assert.equal(division('43'), '430000');
    assert.equal(division('4301'), '430100');
    assert.equal(division(' 430121 '), '430121');
    assert.equal(division('430121100'), '430121100');
    assert.equal(division('50'), '500000');
  });

  it('refuses what no table can hold', () => {
    for (const text of [
      '',
      '4',
      '430',
      '43012',
      '4301211',
      '430121000',
      '430001',
      '400000',
      '030000',
      '43012a',
      '-43',
    ]) {
      assert.equal(parseDivisionCode(text).ok, false, text);
    }
  });

  it('tells the level', () => {
    assert.equal(divisionLevel(division('430000')), 'province');
    assert.equal(divisionLevel(division('433100')), 'prefecture');
    assert.equal(divisionLevel(division('433122')), 'county');
    assert.equal(divisionLevel(division('433122100')), 'township');
  });

  it('climbs to the province', () => {
    const path: string[] = [];
    for (let at: DivisionCode | undefined = division('433122100'); at; at = divisionParent(at)) path.push(at);
    assert.deepEqual(path, ['433122100', '433122', '433100', '430000']);
    assert.equal(divisionParent(division('441900003')), '441900');
  });

  it('covers itself and what lies inside, nothing beside and nothing above', () => {
    assert.ok(coversDivision(division('430100'), division('430121100')));
    assert.ok(coversDivision(division('430121'), division('430121')));
    assert.ok(coversDivision(division('430000'), division('433122')));
    assert.ok(!coversDivision(division('430121'), division('430122')));
    assert.ok(!coversDivision(division('430121'), division('430100')));
    assert.ok(!coversDivision(division('430121100'), division('430121')));
  });

  it('covers exactly what has it among its ancestors', () => {
    const code = fc
      .tuple(
        fc.constantFrom('43', '44'),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([p, c, d, t, depth]) => division(`${p}0${c}0${d}00${t}`.slice(0, [2, 4, 6, 9][depth - 1])));
    fc.assert(
      fc.property(code, code, (scope, inner) => {
        let found = false;
        for (let at: DivisionCode | undefined = inner; at; at = divisionParent(at)) found ||= at === scope;
        assert.equal(coversDivision(scope, inner), found);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), text => typeof parseDivisionCode(text).ok === 'boolean'));
  });
});
