import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DivisionCode } from '@suyuan/domain/division';
import type { OfficialCaller } from '../auth/caller.ts';
import { mayDecideRegistration, mayListRegistrations, maySeeRegistration } from './registration.policy.ts';

type Kind = OfficialCaller['body']['kind'];

const official = (division: string, kind: Kind): OfficialCaller => ({
  kind: 'official',
  userId: 'me',
  username: 'me',
  name: 'me',
  role: 'regulator',
  body: { id: 'own', name: 'own', kind, division: { code: division as DivisionCode, names: [] } },
});

describe('who sees and decides an application of 430121001', () => {
  const table: readonly [division: string, kind: Kind, sees: boolean, decides: boolean][] = [
    ['430000', 'authority', true, false],
    ['430100', 'authority', true, false],
    ['430121', 'authority', true, true],
    ['430121001', 'authority', true, false],
    ['430121002', 'authority', false, false],
    ['430181', 'authority', false, false],
    ['430200', 'authority', false, false],
    ['440000', 'authority', false, false],
    ['430121', 'monitoring', false, false],
    ['430121', 'enforcement', false, false],
  ];
  const registration = { division: { code: '430121001' as DivisionCode } };
  for (const [division, kind, sees, decides] of table) {
    it(`${kind} of ${division}: ${sees ? 'sees' : 'does not see'}, ${decides ? 'decides' : 'does not decide'}`, () => {
      const caller = official(division, kind);
      assert.equal(mayListRegistrations(caller), kind === 'authority');
      assert.equal(maySeeRegistration(caller, registration), sees);
      assert.equal(mayDecideRegistration(caller, registration), decides);
    });
  }
});
