import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createMigrations } from './index.ts';
import frozen from './vectors/frozen.json' with { type: 'json' };

const hashOf = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(file, import.meta.url)))
    .digest('hex');

// A database out there ran the step as it was: whoever changes it makes two schemas of one name.
describe('the migrations', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(name => /^\d{3}-.*\.ts$/.test(name));
  const hashes = Object.fromEntries([...files, 'column-types.ts'].map(file => [file, hashOf(file)]));

  it('are each listed, in the order of their numbers', () => {
    const names = files.map(file => file.replace(/\.ts$/, ''));
    for (const kind of ['sqlite', 'postgres'] as const) assert.deepEqual(Object.keys(createMigrations(kind)), names);
    assert.deepEqual(
      names.map(name => Number(name.slice(0, 3))),
      names.map((_, at) => at + 1),
    );
  });

  it('say what they said when they landed; a new one is added to vectors/frozen.json', () => {
    assert.deepEqual(hashes, frozen);
  });
});
