import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { formatKeyRing, type KeyRing, parseKeyRing } from '@suyuan/domain/codec';
import { readOrMake } from './kept-file.ts';

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
  return parse(
    readOrMake(path, () => formatKeyRing(new Map([[5, randomBytes(32)]]))),
    path,
  );
}

function parse(text: string, source: string): KeyRing {
  const ring = parseKeyRing(text);
  if (!ring.ok) throw new CodeKeysError(source);
  return ring.value;
}
