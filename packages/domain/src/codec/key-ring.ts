import { type KeyVersion, keyVersions } from '../code/trace-code.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';

/** Keys of 32 bytes by version. New codes are made with the highest version; the others go on decoding for ever. */
export type KeyRing = ReadonlyMap<KeyVersion, Uint8Array>;

const entryShape = /^([5-9]):([0-9a-f]{64})$/i;

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));

const toHex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/**
 * Reads `5:{64 hex digits}`, one entry a line or parted by commas; `#` starts a comment. The problem names the entry by its
 * place, never by its content.
 */
export const parseKeyRing = (text: string): Result<KeyRing, Problem<'code.key_ring'>> => {
  const entries = text
    .replace(/#.*$/gm, '')
    .split(/[\s,]+/)
    .filter(entry => entry !== '');
  const ring = new Map<KeyVersion, Uint8Array>();
  for (const [at, entry] of entries.entries()) {
    const [, version, hex = ''] = entryShape.exec(entry) ?? [];
    const known = keyVersions.find(candidate => String(candidate) === version);
    if (known === undefined || ring.has(known)) return fail('code.key_ring', { entry: at + 1 });
    ring.set(known, fromHex(hex));
  }
  return ring.size > 0 ? ok(ring) : fail('code.key_ring', { entry: 0 });
};

/** The text that {@link parseKeyRing} reads, one entry a line, oldest first. Secret. */
export const formatKeyRing = (ring: KeyRing): string =>
  keyVersions
    .filter(version => ring.has(version))
    .map(version => `${version}:${toHex(ring.get(version) ?? new Uint8Array())}\n`)
    .join('');

/** The version that makes new codes. */
export const currentKeyVersion = (ring: KeyRing): KeyVersion => {
  const current = keyVersions.findLast(version => ring.has(version));
  if (current === undefined) throw new RangeError('a key ring holds at least one key');
  return current;
};
