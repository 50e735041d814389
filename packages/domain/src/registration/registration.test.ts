import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkDoubtsAccepted,
  createReceipt,
  formatReceipt,
  type IdentityForm,
  identityDocuments,
  isNaturalPerson,
  isSamePhone,
  judgeIdentity,
  moveRegistration,
  needsLicence,
  organisationForms,
  parsePhone,
  parseReceipt,
  registrationActions,
  registrationStates,
} from './index.ts';

const phone = (text: string) => {
  const parsed = parsePhone(text);
  return parsed.ok ? parsed.value : parsed.problem.code;
};

describe('who a subject is', () => {
  it('is shown by a licence or by a person', () => {
    assert.deepEqual(organisationForms.filter(needsLicence), ['enterprise', 'sole-trader', 'cooperative']);
    assert.deepEqual(organisationForms.filter(isNaturalPerson), ['individual']);
    assert.equal(identityDocuments['family-farm'], 'resident-id');
  });

  it('is the number that its form asks for, and the other is never kept', () => {
    const both = { uscc: '93430822ma0te5t08w', idNumber: '43010319000101001 1' };
    assert.deepEqual(judgeIdentity({ organisationForm: 'cooperative', ...both }), {
      ok: true,
      value: { identity: { document: 'uscc', uscc: '93430822MA0TE5T08W' }, doubts: [] },
    });
    assert.deepEqual(judgeIdentity({ organisationForm: 'individual', ...both }), {
      ok: true,
      value: { identity: { document: 'resident-id', idNumber: '430103190001010011' }, doubts: [] },
    });
  });

  it('names the field at fault', () => {
    const faults: readonly (readonly [IdentityForm, string, string])[] = [
      [{ organisationForm: 'enterprise' }, 'uscc', 'field.required'],
      [{ organisationForm: 'enterprise', uscc: ' ' }, 'uscc', 'field.required'],
      [{ organisationForm: 'enterprise', uscc: '9143' }, 'uscc', 'uscc.length'],
      [{ organisationForm: 'enterprise', uscc: '91430121MAOTE5T08G' }, 'uscc', 'uscc.alphabet'],
      [{ organisationForm: 'family-farm', uscc: '93430822MA0TE5T08W' }, 'idNumber', 'field.required'],
      [{ organisationForm: 'individual', idNumber: '43012119000229002X' }, 'idNumber', 'resident_id.date'],
    ];
    for (const [form, field, code] of faults) {
      const judged = judgeIdentity(form);
      assert.ok(!judged.ok);
      assert.deepEqual([judged.problem.field, judged.problem.code], [field, code]);
    }
  });

  it('may be doubted: a check digit that fails, a code of another kind', () => {
    const judged = judgeIdentity({ organisationForm: 'cooperative', uscc: '91350100M0001TGQXM' });
    assert.ok(judged.ok);
    const doubts = judged.value.doubts.map(({ field, code }) => `${field} ${code}`);
    assert.ok(doubts.includes('uscc uscc.check_digit') && doubts.includes('uscc uscc.kind'), doubts.join());
  });

  it('is approved only when each doubt is accepted', () => {
    const doubts = [{ code: 'uscc.check_digit' }, { code: 'uscc.kind' }] as const;
    assert.ok(checkDoubtsAccepted([], []).ok);
    assert.ok(checkDoubtsAccepted(doubts, ['uscc.kind', 'uscc.check_digit']).ok);
    assert.deepEqual(checkDoubtsAccepted(doubts, ['uscc.check_digit']), {
      ok: false,
      problem: { code: 'registration.warning_not_accepted', params: { warning: 'uscc.kind' } },
    });
  });
});

describe('the way of an application', () => {
  it('is that of the table', () => {
    const table = Object.fromEntries(
      registrationStates.map(state => [
        state,
        registrationActions.map(action => {
          const moved = moveRegistration(state, action);
          return moved.ok ? moved.value : moved.problem.code.split('.')[1];
        }),
      ]),
    );
    //          return       approve      correct         open-account
    assert.deepEqual(table, {
      pending: ['returned', 'approved', 'not_returned', 'not_approved'],
      returned: ['not_pending', 'not_pending', 'pending', 'not_approved'],
      approved: ['not_pending', 'not_pending', 'not_returned', 'approved'],
    });
  });
});

describe('phone numbers', () => {
  it('are read as people write them', () => {
    const written: Record<string, string> = {
      '13812341234': '13812341234',
      '138 1234 1234': '13812341234',
      '138-1234-1234': '13812341234',
      '+86 13812341234': '13812341234',
      '0086-13812341234': '13812341234',
      '１３８１２３４１２３４': '13812341234',
      '0731-12345678': '0731-12345678',
      '（0731）12345678': '0731-12345678',
      '073112345678': '0731-12345678',
      '0731-1234-5678': '0731-12345678',
      '0731—12345678-802': '0731-12345678-802',
      '010-12345678': '010-12345678',
      '0731-0000 0001': '0731-00000001',
      '400-123-4567': '4001234567',
    };
    for (const [text, expected] of Object.entries(written)) assert.equal(phone(text), expected, text);
  });

  it('are refused where nobody could be called', () => {
    for (const text of [
      '',
      '1381234123',
      '138123412345',
      '12812341234',
      '10000000001',
      '12345678',
      '0731-123456',
      'phone',
      '1381234123x',
    ]) {
      assert.equal(phone(text), 'phone.format', text);
    }
  });

  it('are the same however they are written', () => {
    assert.ok(isSamePhone('+86 138 1234 1234', '13812341234'));
    assert.ok(!isSamePhone('13812341234', '13812341235'));
    assert.ok(!isSamePhone('', ''));
  });

  it('come back from their own spelling, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+(]?[0-9 ()-]{7,20}$/)), text => {
        const parsed = parsePhone(text);
        if (parsed.ok) assert.deepEqual(parsePhone(parsed.value), parsed);
      }),
    );
  });
});

describe('receipts', () => {
  it('are read back as they were given, in groups or not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{15}$/), random => {
        const receipt = createReceipt(random);
        assert.equal(receipt.length, 16);
        for (const text of [receipt, formatReceipt(receipt), ` ${formatReceipt(receipt).replaceAll(' ', '-')} `]) {
          assert.deepEqual(parseReceipt(text), { ok: true, value: receipt });
        }
      }),
    );
    assert.equal(formatReceipt(createReceipt('123456789012345')), '1234 5678 9012 3459');
  });

  it('catch every single wrong digit', () => {
    const receipt = createReceipt('123456789012345');
    for (let at = 0; at < 16; at += 1) {
      const wrong = receipt.slice(0, at) + ((Number(receipt[at]) + 3) % 10) + receipt.slice(at + 1);
      assert.deepEqual(parseReceipt(wrong), { ok: false, problem: { code: 'receipt.check_digit' } });
    }
  });

  it('refuse other lengths and letters', () => {
    const code = (text: string) => {
      const parsed = parseReceipt(text);
      return parsed.ok ? 'accepted' : parsed.problem.code;
    };
    assert.deepEqual(['', '1234', '12345678901234590', 'ABCD'].map(code), [
      'receipt.length',
      'receipt.length',
      'receipt.length',
      'receipt.not_digits',
    ]);
  });

  it('are made of 15 random digits and nothing else', () => {
    for (const random of ['', '12345678901234', '1234567890123456', '12345678901234x']) {
      assert.throws(() => createReceipt(random), RangeError);
    }
  });
});
