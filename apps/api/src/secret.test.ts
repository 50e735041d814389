import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { loadSecret, SecretError } from './secret.ts';

describe('the session secret', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'suyuan-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once, for the owner alone, and read again', () => {
    const first = loadSecret(folder, undefined);
    assert.match(first, /^[0-9a-f]{64}$/);
    assert.equal(loadSecret(folder, undefined), first);
    assert.equal(statSync(join(folder, 'session-secret')).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(folder), ['session-secret']);
  });

  it('comes from the variable where it is set', () => {
    assert.equal(loadSecret(folder, 'x'.repeat(32)), 'x'.repeat(32));
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is never taken from a file that lost it', () => {
    writeFileSync(join(folder, 'session-secret'), '');
    assert.throws(() => loadSecret(folder, undefined), SecretError);
  });
});
