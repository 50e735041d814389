import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Result } from '../result/index.ts';
import {
  type Gtin,
  gs1CheckDigit,
  gtinIndicator,
  organisationCheckDigit,
  padGtin,
  parseGreenFoodNumber,
  parseGtin,
  parseOrganicCode,
  parseResidentId,
  parseSscc,
  parseUscc,
  residentIdBirthday,
  residentIdCheckDigit,
  trimGtin,
  usccCheckDigit,
  usccKind,
} from './index.ts';

interface Refusal {
  readonly text: string;
  readonly problem: string;
}

interface Vectors {
  uscc: { valid: { code: string; kind: string }[]; doubtful: { code: string; computed: string }[]; invalid: Refusal[] };
  'resident-id': { valid: { number: string; birthday: string }[]; invalid: Refusal[] };
  gs1: {
    gtins: { gtin: string; padded: string }[];
    ssccs: string[];
    invalid: Refusal[];
    invalidSsccs: Refusal[];
  };
}

const vectors = <K extends keyof Vectors>(name: K): Vectors[K] =>
  JSON.parse(readFileSync(new URL(`../../../../test/vectors/${name}.json`, import.meta.url), 'utf8')) as Vectors[K];

const accepted = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const problemOf = (result: Result<unknown>): string => (result.ok ? 'accepted' : result.problem.code);
const fullWidth = (text: string) => text.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
/** Texts near the real thing and far from it. */
const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Z ]{15,20}$/));

describe('unified social credit codes', () => {
  const { valid, doubtful, invalid } = vectors('uscc');

  it('accepts the codes of the vectors without doubt and knows who they are', () => {
    for (const { code, kind } of valid) {
      const { uscc, doubts } = accepted(parseUscc(code));
      assert.deepEqual([uscc, doubts, usccKind(uscc)], [code, [], kind]);
    }
  });

  it('doubts issued codes that fail the check digit, and leaves them to a reviewer', () => {
    for (const { code, computed } of doubtful) {
      assert.equal(usccCheckDigit(code), computed);
      assert.ok(accepted(parseUscc(code)).doubts.some(({ code }) => code === 'uscc.check_digit'));
    }
  });

  it('doubts a wrong organisation code on its own', () => {
    const body = '91430121MA0TE5T09';
    assert.deepEqual(accepted(parseUscc(body + usccCheckDigit(body))).doubts, [
      { code: 'uscc.organisation_check_digit' },
    ]);
  });

  it('has one check digit of the alphabet for every body, each of the 31 in turn', () => {
    const digits = Array.from({ length: 31 }, (_, at) =>
      usccCheckDigit(`${'0123456789ABCDEFGHJKLMNPQRTUWXY'.charAt(at)}1430121MA0TE5T08`),
    );
    assert.deepEqual(digits.sort(), [...'0123456789ABCDEFGHJKLMNPQRTUWXY']);
  });

  it('knows check digits X and 0 of organisation codes', () => {
    const digits = Array.from({ length: 100 }, (_, at) =>
      organisationCheckDigit(`000000${String(at).padStart(2, '0')}`),
    );
    assert.deepEqual([...new Set(digits)].sort(), [...'0123456789X']);
  });

  it('refuses bad lengths and letters', () => {
    for (const { text, problem } of invalid) assert.equal(problemOf(parseUscc(text)), problem, text);
    assert.deepEqual(parseUscc('91430121MAOTE5T08G'), {
      ok: false,
      problem: { code: 'uscc.alphabet', params: { character: 'O' } },
    });
  });

  it('reads lower case, groups and full-width letters', () => {
    for (const text of ['91430121ma0te5t08g', ' 9143 0121-MA0TE5T08 G ', fullWidth('91430121MA0TE5T08G')]) {
      assert.equal(accepted(parseUscc(text)).uscc, '91430121MA0TE5T08G');
    }
  });

  it('notices every single wrong character', () => {
    const code = '91430121MA0TE5T08G';
    for (let at = 0; at < 18; at += 1) {
      for (const letter of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (letter === code[at]) continue;
        assert.notDeepEqual(accepted(parseUscc(code.slice(0, at) + letter + code.slice(at + 1))).doubts, []);
      }
    }
  });
});

describe('citizen identity numbers', () => {
  const { valid, invalid } = vectors('resident-id');

  it('accepts the numbers of the vectors and knows the birthday', () => {
    for (const { number, birthday } of valid)
      assert.equal(residentIdBirthday(accepted(parseResidentId(number))), birthday);
  });

  it('refuses the wrong ones of the vectors, and never repeats them', () => {
    for (const { text, problem } of invalid) {
      const parsed = parseResidentId(text);
      assert.equal(problemOf(parsed), problem, text);
      assert.ok(text === '' || !JSON.stringify(parsed).includes(text));
    }
  });

  it('reads a lower-case x, spaces and full-width digits', () => {
    for (const text of ['11010519491231002x', ' 110105 19491231 002X', fullWidth('11010519491231002X')]) {
      assert.equal(accepted(parseResidentId(text)), '11010519491231002X');
    }
  });

  it('catches every single wrong digit and every swap of two neighbours', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-8]\d{5}19000[1-9]1\d\d{3}$/), body => {
        const number = body + residentIdCheckDigit(body);
        for (let at = 0; at < 17; at += 1) {
          const other = (Number(number[at]) + 1 + (at % 9)) % 10;
          assert.ok(!parseResidentId(number.slice(0, at) + other + number.slice(at + 1)).ok);
          const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
          assert.equal(parseResidentId(swapped).ok, number[at] === number[at + 1]);
        }
      }),
    );
  });
});

describe('GTIN and SSCC', () => {
  const { gtins, ssccs, invalid, invalidSsccs } = vectors('gs1');

  it('accept the numbers of the vectors', () => {
    for (const { gtin, padded } of gtins) assert.equal(padGtin(accepted(parseGtin(gtin))), padded);
    for (const sscc of ssccs) assert.equal(accepted(parseSscc(sscc)), sscc);
  });

  it('refuse the wrong ones', () => {
    for (const { text, problem } of invalid) assert.equal(problemOf(parseGtin(text)), problem, text);
    for (const { text, problem } of invalidSsccs) assert.equal(problemOf(parseSscc(text)), problem, text);
  });

  it('read groups and full-width digits', () => {
    assert.equal(accepted(parseGtin('6 901234-567892')), '6901234567892');
    assert.equal(accepted(parseGtin(fullWidth('6901234567892'))), '6901234567892');
    assert.equal(accepted(parseSscc('(00)106141411234567897'.slice(4))), '106141411234567897');
  });

  it('keep their meaning when padded and trimmed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\d{7}|\d{11}|\d{12}|\d{13})$/), body => {
        const gtin = accepted(parseGtin(body + gs1CheckDigit(body)));
        assert.ok(parseGtin(padGtin(gtin)).ok);
        assert.equal(padGtin(trimGtin(gtin)), padGtin(gtin));
        assert.ok(parseGtin(trimGtin(gtin)).ok);
      }),
    );
    assert.equal(trimGtin('00000096385074' as Gtin), '96385074');
    assert.equal(trimGtin('06901234567892' as Gtin), '6901234567892');
    assert.equal(trimGtin('00000123456784' as Gtin), '000123456784');
  });

  it('tell a case from what is in it', () => {
    assert.deepEqual(
      ['6901234567892', '16901234567899'].map(gtin => gtinIndicator(gtin as Gtin)),
      [0, 1],
    );
  });

  it('catch every single wrong digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const gtin = body + gs1CheckDigit(body);
        const wrong = gtin.slice(0, at) + ((Number(gtin[at]) + by) % 10) + gtin.slice(at + 1);
        assert.equal(problemOf(parseGtin(wrong)), 'gtin.check_digit');
      }),
    );
  });
});

describe('numbers of certificates', () => {
  it('knows both kinds of green food numbers', () => {
    assert.deepEqual(accepted(parseGreenFoodNumber('gf 430121 24 0001')), {
      kind: 'enterprise',
      number: 'GF430121240001',
    });
    for (const text of ['LB-15-1234567890A', 'lb151234567890a', 'ＬＢ－15－1234567890A']) {
      assert.deepEqual(accepted(parseGreenFoodNumber(text)), { kind: 'product', number: 'LB-15-1234567890A' });
    }
    assert.equal(accepted(parseGreenFoodNumber('LB-15-1234567890AA')).number, 'LB-15-1234567890AA');
    for (const text of ['', 'GF43012124000', 'LB-15-1234567890', 'LB-15-1234567890AAA', 'LB-1-1234567890A']) {
      assert.equal(problemOf(parseGreenFoodNumber(text)), 'green_food.format', text);
    }
  });

  it('knows organic codes', () => {
    assert.equal(accepted(parseOrganicCode('122 24 000000000001')), '12224000000000001');
    for (const text of ['', '1222400000000001', '122240000000000011', '1222400000000000A']) {
      assert.equal(problemOf(parseOrganicCode(text)), 'organic_code.format', text);
    }
  });
});

describe('every parser of identifiers', () => {
  it('gives a problem instead of throwing, whatever the text', () => {
    for (const parse of [parseUscc, parseResidentId, parseGtin, parseSscc, parseGreenFoodNumber, parseOrganicCode]) {
      fc.assert(fc.property(anything, text => typeof parse(text).ok === 'boolean'));
    }
  });
});
