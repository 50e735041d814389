import { randomInt, randomUUID } from 'node:crypto';

/** The one source of chance, of cryptographic quality. */
export interface Ids {
  uuid(): string;
  /** So many random decimal digits. */
  digits(count: number): string;
  /** A password that people can copy from paper: 16 characters, none that looks like another. */
  password(): string;
}

const legible = 'abcdefghjkmnpqrstuvwxyz23456789';
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

export const systemIds: Ids = {
  uuid: () => randomUUID(),
  digits: count => times(count, () => randomInt(10)).join(''),
  password: () => times(4, () => times(4, () => legible.charAt(randomInt(legible.length))).join('')).join('-'),
};
