import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const room = fileURLToPath(new URL('..', import.meta.url));

describe('the package as npx gets it', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'suyuan-pack-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds one program that runs without TypeScript', () => {
    // The bundler by its place: npm has its own idea of the search path.
    const path = [join(room, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
    const options = { cwd: room, encoding: 'utf8', env: { ...process.env, PATH: path } } as const;
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], options);
    execFileSync('tar', ['-xzf', 'suyuan-print-agent-0.1.0.tgz'], { cwd: folder });
    symlinkSync(join(room, 'node_modules'), join(folder, 'package/node_modules'));
    const files = execFileSync('find', ['package', '-type', 'f'], { cwd: folder, encoding: 'utf8' });
    assert.deepEqual(files.trim().split('\n').sort(), [
      'package/README.md',
      'package/bin/print-agent.mjs',
      'package/dist/print-agent.mjs',
      'package/package.json',
    ]);
    const words = execFileSync(process.execPath, [join(folder, 'package/bin/print-agent.mjs'), '--help'], {
      encoding: 'utf8',
    });
    assert.match(words, /用法[\s\S]*Usage/);
  });
});
