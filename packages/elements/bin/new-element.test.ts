import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = join(root, 'packages/elements/bin/new-element.ts');

const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

describe('pnpm new:element', () => {
  it('makes an element of the template under its own name', () => {
    const made = join(root, 'packages/elements/src/try-element');
    try {
      const { status } = run('try-element');
      assert.equal(status, 0);
      const source = readFileSync(join(made, 'try-element.ts'), 'utf8');
      assert.match(source, /class SuyuanTryElement extends LitElement/);
      assert.match(source, /from '\.\.\/foundation\/tokens\.ts'/);
      assert.match(readFileSync(join(made, 'define.ts'), 'utf8'), /from '\.\/try-element\.ts'/);
      assert.match(readFileSync(join(made, 'demo/basic.html'), 'utf8'), /<suyuan-try-element/);
      assert.match(run('try-element').stderr, /is there already/);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  });

  it('refuses a name that is none', () => {
    const { status, stderr } = run('Not A Name');
    assert.equal(status, 1);
    assert.match(stderr, /kebab case/);
  });
});
