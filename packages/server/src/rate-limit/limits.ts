import type { Operation, Operations } from '@suyuan/contract';
import type { Limit } from './rate-limit.ts';
import type { TryLimits } from './tries.ts';

const perMinute = (max: number): Limit => ({ max, windowSeconds: 60 });
const perHour = (max: number): Limit => ({ max, windowSeconds: 3600 });

/** For each client address, or user once signed in. Generous: a whole town hall may share one address. */
const limits: { readonly [Id in keyof Operations]?: readonly Limit[] } = {
  signIn: [perMinute(30), perHour(300)],
  changePassword: [perHour(20)],
  createUpload: [perMinute(30), perHour(300)],
  createRegistration: [perMinute(20), perHour(200)],
  getRegistrationStatus: [perMinute(60)],
  reopenRegistration: [perMinute(20)],
  correctRegistration: [perMinute(20)],
  openProducerAccount: [perMinute(20)],
  // Each one draws labels and reads them back.
  createPrintRun: [perMinute(60)],
};

export const limitsOf = ({ id }: Operation): readonly Limit[] => limits[id as keyof Operations] ?? [];

/** At the password of a username. */
export const signInTries: TryLimits = {
  fromOneAddress: { max: 10, windowSeconds: 600 },
  together: { max: 50, windowSeconds: 600 },
};

/** At the contact phone that proves who owns a receipt number. */
export const proofTries: TryLimits = {
  fromOneAddress: { max: 10, windowSeconds: 3600 },
  together: { max: 60, windowSeconds: 3600 },
};
