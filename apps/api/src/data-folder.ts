import { randomUUID } from 'node:crypto';
import { mkdir, open, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A disk that is gone, such as a network share without its server, answers nothing at all, not even an error. */
export class FolderSilentError extends Error {
  override readonly name = 'FolderSilentError';
}

/** Where a file of ours should be there is something else, which reading may wait for without end. The message is its path. */
export class NoFileError extends Error {
  override readonly name = 'NoFileError';
}

const files = ['suyuan.db', 'code-keys', 'id-number-keys', 'session-secret', 'demo.json'];

/**
 * Makes a folder and those above it, for their owner alone. Step by step: Node's own way down tries without end where a
 * folder is there but takes no others, as `/proc`.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    const above = dirname(path);
    if (code !== 'ENOENT' || (await stat(above).catch(() => undefined))) throw error;
    await makeFolder(above);
    await mkdir(path, { mode: 0o700 });
  }
}

/** Makes the folder if it is not there and proves that files can be written in it and read. */
async function probe(folder: string): Promise<void> {
  await makeFolder(folder);
  const path = join(folder, `.probe-${randomUUID()}`);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile('written');
    await file.sync();
  } finally {
    await file.close();
    await unlink(path);
  }
  for (const name of files) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && !found.isFile()) throw new NoFileError(join(folder, name));
  }
}

interface Patience {
  readonly patienceMs?: number;
  readonly work?: (folder: string) => Promise<void>;
}

/**
 * Prepares the data folder before anything reads it in one piece, where a wait could not be ended. Rejects with what the disk
 * says, or with {@link FolderSilentError} if it says nothing in time.
 */
export async function prepareFolder(
  folder: string,
  { patienceMs = 10_000, work = probe }: Patience = {},
): Promise<void> {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new FolderSilentError(folder)), patienceMs);
  try {
    await Promise.race([work(folder), silence]);
  } finally {
    clearTimeout(timer);
  }
}
