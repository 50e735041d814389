import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What signs session cookies: made once and kept (mode 0600) in the data directory. */
export function loadSecret(dataDirectory: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const path = join(dataDirectory, 'session-secret');
  mkdirSync(dataDirectory, { recursive: true });
  try {
    const secret = randomBytes(32).toString('hex');
    writeFileSync(path, secret, { flag: 'wx', mode: 0o600 });
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(path, 'utf8');
  }
}
