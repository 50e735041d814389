import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The text of a secret file, which is made at the first time: whole or not at all, for its owner alone (mode 0600). Two
 * processes that start together read the same.
 */
export function readOrMake(path: string, make: () => string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const own = `${path}.${randomUUID()}`;
  writeFileSync(own, make(), { flag: 'wx', mode: 0o600 });
  try {
    // Fails where the file exists, which a rename would replace.
    linkSync(own, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    unlinkSync(own);
  }
  return readFileSync(path, 'utf8');
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
