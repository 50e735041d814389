import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM: nonce, tag and text in base64url, parted by dots. What is sealed for one `context` opens in no other. */
export const sealText = (key: Uint8Array, text: string, context = ''): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map(part => part.toString('base64url')).join('.');
};

/** Throws where the key or the context is another, or a byte was changed. */
export const unsealText = (key: Uint8Array, sealed: string, context = ''): string => {
  const [nonce, tag, text] = sealed.split('.').map(part => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !text) throw new Error('this is no sealed text');
  // A shorter tag would be easier to forge, and the cipher would take it.
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }).setAAD(Buffer.from(context));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
};
