import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { IdNumberKeysError, loadIdNumberVault } from './id-number-keys.ts';

const [older, newer] = ['ab'.repeat(32), 'CD'.repeat(32)];

describe('the keys of identity numbers', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'suyuan-id-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are made once, for the owner alone, and read again', () => {
    const first = loadIdNumberVault(folder, undefined);
    assert.equal(loadIdNumberVault(folder, undefined).keyId, first.keyId);
    assert.equal(statSync(join(folder, 'id-number-keys')).mode & 0o777, 0o600);
  });

  it('come from the variable where it is set; the last one seals', () => {
    const both = loadIdNumberVault(folder, `${older}, ${newer}`);
    assert.deepEqual(readdirSync(folder), []);
    assert.equal(both.keyId, loadIdNumberVault(folder, newer).keyId);
    assert.ok(both.knows(loadIdNumberVault(folder, older).keyId));
  });

  it('take a line for each rotation', () => {
    writeFileSync(join(folder, 'id-number-keys'), `# 2025\n${older}\n# 2026\n${newer}\n`);
    assert.equal(loadIdNumberVault(folder, undefined).keyId, loadIdNumberVault(folder, newer).keyId);
  });

  it('are never replaced when they cannot be read', () => {
    const path = join(folder, 'id-number-keys');
    for (const spoilt of ['', 'spoilt', `${older}ab`]) {
      writeFileSync(path, spoilt);
      assert.throws(() => loadIdNumberVault(folder, undefined), new IdNumberKeysError(path));
      assert.equal(readFileSync(path, 'utf8'), spoilt);
    }
  });
});
