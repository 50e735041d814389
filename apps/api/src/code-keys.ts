import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatKeyRing, type KeyRing, parseKeyRing } from '@suyuan/domain/codec';

/** The key ring cannot be read: the file or variable holds something else. Says nothing of its content. */
export class CodeKeysError extends Error {
  override readonly name = 'CodeKeysError';
}

/**
 * The keys of the trace codes: those given, else those of `code-keys` (mode 0600) in the data directory, which is made with
 * a first key where it is missing. Whoever loses it can read no label any more.
 */
export function loadCodeKeys(dataDirectory: string, given: string | undefined): KeyRing {
  if (given !== undefined) return parse(given, 'SUYUAN_CODE_KEYS');
  const path = join(dataDirectory, 'code-keys');
  mkdirSync(dataDirectory, { recursive: true });
  try {
    // `wx` fails where the file exists: two processes starting together must not make two keys.
    const first: KeyRing = new Map([[5, Uint8Array.from(randomBytes(32))]]);
    writeFileSync(path, formatKeyRing(first), { flag: 'wx', mode: 0o600 });
    return first;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return parse(readFileSync(path, 'utf8'), path);
  }
}

function parse(text: string, source: string): KeyRing {
  const ring = parseKeyRing(text);
  if (!ring.ok) throw new CodeKeysError(source);
  return ring.value;
}
