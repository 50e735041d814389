import type { Ids } from '../ids.ts';

/** Ids that count up: the same in every run, so that a failing test reads the same twice. */
export const createTestIds = (): Ids => {
  let count = 0;
  const next = () => String(++count);
  return {
    uuid: () => `00000000-0000-4000-8000-${next().padStart(12, '0')}`,
    digits: length => `4${next().padStart(length - 1, '0')}`,
    password: () => `first-password-${next()}`,
  };
};
