import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createIdNumberVault, type IdNumberVault } from '@suyuan/server';
import { readOrMake } from './kept-file.ts';

/** The keys of the identity numbers cannot be read: the file or variable holds something else. Says nothing of its content. */
export class IdNumberKeysError extends Error {
  override readonly name = 'IdNumberKeysError';
}

/**
 * The keys that identity numbers are sealed with: those given, else those of `id-number-keys` (mode 0600) in the data
 * directory, made at the first start. 64 hexadecimal digits each, the oldest first, parted by line ends or commas; the last
 * one seals, the others still open. `#` starts a comment.
 */
export function loadIdNumberVault(dataDirectory: string, given: string | undefined): IdNumberVault {
  if (given !== undefined) return createIdNumberVault(parse(given, 'SUYUAN_ID_NUMBER_KEYS'));
  const path = join(dataDirectory, 'id-number-keys');
  return createIdNumberVault(
    parse(
      readOrMake(path, () => `${randomBytes(32).toString('hex')}\n`),
      path,
    ),
  );
}

function parse(text: string, source: string): readonly Uint8Array[] {
  const keys = text
    .replace(/#.*$/gm, '')
    .split(/[\s,]+/)
    .filter(key => key !== '');
  if (keys.length === 0 || !keys.every(key => /^[0-9a-f]{64}$/i.test(key))) throw new IdNumberKeysError(source);
  return keys.map(key => Buffer.from(key, 'hex'));
}
