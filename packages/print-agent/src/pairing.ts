import { createHash, randomBytes, randomInt } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Which pages may print. Whoever sits at the computer reads a code from the agent's window and types it into the page, which
 * gets a token for it: good for its own origin, until it is given back. Only hashes of tokens are kept.
 */
export interface Pairing {
  /** To be shown where only the person at the computer sees it. Undefined once it was mistyped too often. */
  readonly code: string | undefined;
  /** A token, or undefined where the code is wrong. */
  pair(code: string, origin: string): string | undefined;
  isPaired(token: string, origin: string): boolean;
  unpair(token: string): void;
}

const triesPerCode = 5;

/** `onCode` is told every new code, and undefined when there will be no more. */
export const openPairing = (path: string, onCode: (code: string | undefined) => void): Pairing => {
  const origins = new Map<string, string>(readPairs(path));
  let code: string | undefined;
  let tries = 0;

  const save = (): void => {
    writeFileSync(`${path}.new`, JSON.stringify([...origins]), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  };
  const renew = (): void => {
    code = randomInt(100_000_000).toString().padStart(8, '0');
    tries = 0;
    onCode(code);
  };
  renew();

  return {
    get code() {
      return code;
    },
    pair: (typed, origin) => {
      if (code === undefined) return undefined;
      if (typed.replace(/[\s-]/g, '') !== code) {
        tries += 1;
        if (tries < triesPerCode) return undefined;
        // No new code by itself: a page could go on guessing for ever.
        code = undefined;
        onCode(undefined);
        return undefined;
      }
      const token = randomBytes(32).toString('base64url');
      origins.set(hash(token), origin);
      save();
      renew();
      return token;
    },
    // Looked up by hash: how long it takes tells nothing about the token.
    isPaired: (token, origin) => origins.get(hash(token)) === origin,
    unpair: token => {
      origins.delete(hash(token));
      save();
    },
  };
};

const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');

const readPairs = (path: string): [string, string][] => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as [string, string][];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
