import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readOrMake } from './kept-file.ts';

/** As many characters as nobody guesses. */
export const minSecretLength = 32;

/** The kept secret is too short to be ours: the file holds something else. Says nothing of its content. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

/** What signs session cookies: the one given, else that of `session-secret` in the data directory, made at the first start. */
export function loadSecret(dataDirectory: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const path = join(dataDirectory, 'session-secret');
  const secret = readOrMake(path, () => randomBytes(32).toString('hex')).trim();
  if (secret.length < minSecretLength) throw new SecretError(path);
  return secret;
}
