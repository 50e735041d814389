import { createHash, hkdfSync } from 'node:crypto';
import { sealText, unsealText } from '../sealed-text.ts';

/*
 * A stored answer may hold a first password or an API key. It is sealed with the Idempotency-Key itself, of which only a
 * hash is kept: whoever reads the database reads no answers.
 */

const keyFrom = (idempotencyKey: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', idempotencyKey, '', 'suyuan idempotency answer', 32));

/** SHA-256 in hex over parts that cannot run into each other. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.byteLength}:`).update(bytes);
  }
  return hash.digest('hex');
};

export const seal = (idempotencyKey: string, text: string): string => sealText(keyFrom(idempotencyKey), text);

export const unseal = (idempotencyKey: string, sealed: string): string => unsealText(keyFrom(idempotencyKey), sealed);
