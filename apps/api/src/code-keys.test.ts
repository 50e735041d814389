import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CodeKeysError, loadCodeKeys } from './code-keys.ts';

describe('the code keys', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'suyuan-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are made once, for the owner alone, and read again', () => {
    const first = loadCodeKeys(join(folder, 'data'), undefined);
    const again = loadCodeKeys(join(folder, 'data'), undefined);
    assert.deepEqual(again, first);
    assert.equal(statSync(join(folder, 'data', 'code-keys')).mode & 0o777, 0o600);
    assert.equal(statSync(join(folder, 'data')).mode & 0o777, 0o700);
  });

  it('come from the variable where it is set', () => {
    const ring = loadCodeKeys(folder, `6:${'ab'.repeat(32)}`);
    assert.deepEqual([...ring.keys()], [6]);
    assert.throws(() => readFileSync(join(folder, 'code-keys')), { code: 'ENOENT' });
  });

  it('are never replaced when they cannot be read', () => {
    writeFileSync(join(folder, 'code-keys'), 'spoilt');
    assert.throws(() => loadCodeKeys(folder, undefined), CodeKeysError);
    assert.equal(readFileSync(join(folder, 'code-keys'), 'utf8'), 'spoilt');
  });
});
