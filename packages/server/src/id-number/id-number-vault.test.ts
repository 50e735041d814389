import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nobodysId } from '../testing/applications.ts';
import { createIdNumberVault, IdNumberKeyMissingError, keyIdOf } from './id-number-vault.ts';

const older = new Uint8Array(32).fill(1);
const newer = new Uint8Array(32).fill(2);
const vault = createIdNumberVault([older]);

describe('the vault of identity numbers', () => {
  it('opens what it sealed, and never seals alike twice', () => {
    const [one, two] = [vault.seal(nobodysId, 'a'), vault.seal(nobodysId, 'a')];
    assert.notEqual(one, two);
    assert.deepEqual([vault.open(one, 'a'), vault.open(two, 'a')], [nobodysId, nobodysId]);
    assert.ok(!one.includes(nobodysId));
    assert.equal(keyIdOf(one), vault.keyId);
  });

  it('opens for no other registration, and nothing that was changed', () => {
    const sealed = vault.seal(nobodysId, 'a');
    assert.throws(() => vault.open(sealed, 'b'), /authenticate/);
    const [head = '', nonce = '', tag = '', text = ''] = sealed.split('.');
    const changed = (part: string) => (part.startsWith('A') ? 'B' : 'A') + part.slice(1);
    for (const forged of [
      [head, changed(nonce), tag, text],
      [head, nonce, changed(tag), text],
      [head, nonce, tag, changed(text)],
      [head, nonce, tag.slice(0, 6), text],
      [head, nonce, tag],
    ])
      assert.throws(() => vault.open(forged.join('.'), 'a'), forged.join('.'));
  });

  it('knows a number again by a fingerprint that another key does not make', () => {
    assert.equal(vault.fingerprint(nobodysId), vault.fingerprint(nobodysId));
    assert.match(vault.fingerprint(nobodysId), /^[0-9a-f]{8}:[0-9a-f]{64}$/);
    const other = createIdNumberVault([newer]).fingerprint(nobodysId);
    assert.notEqual(other.split(':')[1], vault.fingerprint(nobodysId).split(':')[1]);
  });

  it('seals with the last key, opens with the others, and names the one it lacks', () => {
    const both = createIdNumberVault([older, newer]);
    const sealed = vault.seal(nobodysId, 'a');
    assert.equal(both.open(sealed, 'a'), nobodysId);
    assert.notEqual(both.keyId, vault.keyId);
    assert.equal(keyIdOf(both.seal(nobodysId, 'a')), both.keyId);
    assert.throws(() => createIdNumberVault([newer]).open(sealed, 'a'), new IdNumberKeyMissingError(vault.keyId));
  });
});
