import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/*
 * A stored answer may hold a first password or an API key. It is sealed with the Idempotency-Key itself, of which only a
 * hash is kept: whoever reads the database reads no answers.
 */

const keyFrom = (idempotencyKey: string): Buffer =>
  Buffer.from(hkdfSync('sha256', idempotencyKey, '', 'suyuan idempotency answer', 32));

/** SHA-256 in hex over parts that cannot run into each other. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.byteLength}:`).update(bytes);
  }
  return hash.digest('hex');
};

/** AES-256-GCM: nonce, tag and text in base64url, parted by dots. */
export const seal = (idempotencyKey: string, text: string): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(idempotencyKey), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map(part => part.toString('base64url')).join('.');
};

export const unseal = (idempotencyKey: string, sealed: string): string => {
  const [nonce, tag, text] = sealed.split('.').map(part => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !text) throw new Error('this is no sealed answer');
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(idempotencyKey), nonce);
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
};
