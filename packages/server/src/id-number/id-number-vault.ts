import { createHmac, hkdfSync } from 'node:crypto';
import { sealText, unsealText } from '../sealed-text.ts';

/** A number was sealed with a key that is not here. The message is that key's id; it tells nothing of the key. */
export class IdNumberKeyMissingError extends Error {
  override readonly name = 'IdNumberKeyMissingError';
}

/** Keeps the identity numbers of persons: sealed to read, and as a fingerprint to tell whether two are the same. */
export interface IdNumberVault {
  /** Which key seals and fingerprints now; eight hexadecimal digits. */
  readonly keyId: string;
  readonly knows: (keyId: string) => boolean;
  /** What makes a person unique, without saying who: `{key id}:{64 hexadecimal digits}`. */
  fingerprint(idNumber: string): string;
  /** Sealed for one registration, so that nobody reads a number by moving it to another row. */
  seal(idNumber: string, registrationId: string): string;
  /** Throws {@link IdNumberKeyMissingError} where the key is not here. */
  open(sealed: string, registrationId: string): string;
}

/** The id of the key that a fingerprint or a sealed number was made with. */
export const keyIdOf = (text: string): string => text.split(/[:.]/, 1)[0] ?? '';

const derive = (key: Uint8Array, purpose: string, length: number) =>
  Buffer.from(hkdfSync('sha256', key, '', `suyuan identity number: ${purpose}`, length));

/** @param keys of 32 bytes, the oldest first: the last one seals, the others still open */
export const createIdNumberVault = (keys: readonly Uint8Array[]): IdNumberVault => {
  const rings = keys.map(key => ({
    id: derive(key, 'key id', 4).toString('hex'),
    sealing: derive(key, 'sealing', 32),
    fingerprint: derive(key, 'fingerprint', 32),
  }));
  const current = rings.at(-1);
  if (!current) throw new RangeError('identity numbers need at least one key');
  const byId = new Map(rings.map(ring => [ring.id, ring]));
  return {
    keyId: current.id,
    knows: keyId => byId.has(keyId),
    fingerprint: idNumber =>
      `${current.id}:${createHmac('sha256', current.fingerprint).update(idNumber).digest('hex')}`,
    seal: (idNumber, registrationId) => `${current.id}.${sealText(current.sealing, idNumber, registrationId)}`,
    open(sealed, registrationId) {
      const id = keyIdOf(sealed);
      const ring = byId.get(id);
      if (!ring) throw new IdNumberKeyMissingError(id);
      return unsealText(ring.sealing, sealed.slice(id.length + 1), registrationId);
    },
  };
};
