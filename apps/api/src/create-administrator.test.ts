import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('create-administrator.ts', import.meta.url));

describe('the command that makes the first administrator', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'suyuan-first-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], SUYUAN_DATA_DIR: folder, NODE_ENV: 'production' },
    });

  it('makes one, once, and leaves nothing that others on the machine could read', () => {
    const made = run('430121', '长沙县农业农村局', 'admin', '王主任');
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stdout, /用户名：admin，初始密码：\S+/);
    assert.ok(readdirSync(folder).includes('suyuan.db'));
    for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o077, 0, name);

    const again = run('430121', '长沙县农业农村局', 'other', '李主任');
    assert.deepEqual([again.status, again.stdout], [1, '']);
    assert.match(again.stderr, /已有机构和管理员/);
  });

  it('says what is wrong with what it was given', () => {
    assert.match(run('430121').stderr, /用法/);
    const nowhere = run('999999', '某局', 'admin', '某人');
    assert.equal(nowhere.status, 1);
  });
});
