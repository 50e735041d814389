import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FolderSilentError, NoFileError, prepareFolder } from './data-folder.ts';
import { readEnvironment } from './environment.ts';
import { en } from './locales/en.ts';
import { zhCn } from './locales/zh-cn.ts';
import { explainFailure } from './start-failure.ts';

describe('the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'suyuan-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const failureOf = (path: string, patience = {}) =>
    prepareFolder(path, patience).then(
      () => assert.fail('it was prepared'),
      (error: unknown) => error,
    );
  const said = (error: unknown, path: string) =>
    explainFailure(error, readEnvironment({ SUYUAN_DATA_DIR: path }), zhCn);

  it('is made for its owner alone, and nothing is left in it', async () => {
    const path = join(folder, 'deep', 'data');
    await prepareFolder(path);
    assert.equal(statSync(path).mode & 0o777, 0o700);
    assert.deepEqual(readdirSync(path), []);
    await prepareFolder(path);
  });

  it('is named where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const path of [join(folder, 'file'), join(folder, 'file', 'data'), '/proc/suyuan', '/sys/suyuan'])
      assert.equal(said(await failureOf(path), path), zhCn.failures.folder(path), path);
  });

  it('is given up in time where the disk says nothing, and is named', async () => {
    const work = () => new Promise<never>(() => undefined);
    const error = await failureOf(folder, { patienceMs: 20, work });
    assert.deepEqual(error, new FolderSilentError(folder));
    assert.equal(said(error, folder), zhCn.failures.folderSilent(folder));
    assert.match(en.failures.folderSilent(folder), new RegExp(folder));
  });

  it('holds no pipe where a file should be, which would be read for ever', async () => {
    const path = join(folder, 'code-keys');
    execFileSync('mkfifo', [path]);
    const error = await failureOf(folder);
    assert.deepEqual(error, new NoFileError(path));
    assert.equal(said(error, folder), zhCn.failures.noFile(path));
  });
});
