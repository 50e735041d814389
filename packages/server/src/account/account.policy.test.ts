import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DivisionCode } from '@suyuan/domain/division';
import type { OfficialCaller } from '../auth/caller.ts';
import { mayCreateBody, mayDisable, mayManageAccounts } from './account.policy.ts';

type Kind = OfficialCaller['body']['kind'];
type Role = OfficialCaller['role'];

const official = (division: string, role: Role, kind: Kind): OfficialCaller => ({
  kind: 'official',
  userId: 'me',
  username: 'me',
  name: 'me',
  role,
  body: { id: 'own', name: 'own', kind, division: { code: division as DivisionCode, names: [] } },
});

describe('who may make a body', () => {
  const table: readonly [division: string, role: Role, kind: Kind, wanted: Kind, at: string, allowed: boolean][] = [
    ['430000', 'administrator', 'authority', 'authority', '430100', true],
    ['430000', 'administrator', 'authority', 'authority', '430121', true],
    ['430000', 'administrator', 'authority', 'monitoring', '430000', true],
    ['430000', 'administrator', 'authority', 'authority', '430000', false],
    ['430121', 'administrator', 'authority', 'authority', '430121001', true],
    ['430121', 'administrator', 'authority', 'enforcement', '430121', true],
    ['430121', 'administrator', 'authority', 'authority', '430121', false],
    ['430121', 'administrator', 'authority', 'monitoring', '430181', false],
    ['430121', 'administrator', 'authority', 'authority', '430100', false],
    ['430121', 'regulator', 'authority', 'monitoring', '430121', false],
    ['430121', 'administrator', 'monitoring', 'monitoring', '430121001', false],
    ['430121', 'administrator', 'enforcement', 'authority', '430121001', false],
  ];
  for (const [division, role, kind, wanted, at, allowed] of table) {
    it(`${role} of ${kind} ${division}: ${wanted} at ${at} ${allowed ? 'yes' : 'no'}`, () => {
      const caller = official(division, role, kind);
      assert.equal(mayCreateBody(caller, { kind: wanted, division: at as DivisionCode }), allowed);
    });
  }
});

describe('who may manage accounts', () => {
  it('is the administrator of the body, and not the own one', () => {
    const administrator = official('430121', 'administrator', 'monitoring');
    assert.equal(mayManageAccounts(administrator), true);
    assert.equal(mayManageAccounts(official('430121', 'regulator', 'authority')), false);
    assert.equal(mayDisable(administrator, { id: 'other', bodyId: 'own' }), true);
    assert.equal(mayDisable(administrator, { id: 'me', bodyId: 'own' }), false);
    assert.equal(mayDisable(administrator, { id: 'other', bodyId: 'foreign' }), false);
  });
});
