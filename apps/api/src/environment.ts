import { join, resolve } from 'node:path';
import { type SqliteDriver, sqliteDrivers } from '@suyuan/server';
import * as v from 'valibot';
import { isAddressRange } from './client-address.ts';
import { minSecretLength } from './secret.ts';

/** What the operator decides, read once at the start from environment variables. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** Where the embedded database and the code keys live. */
  readonly dataDirectory: string;
  /** `postgres://…` or `file:…`; the SQLite file in the data directory where nothing is said. */
  readonly databaseUrl: string;
  /** `node` (the built-in SQLite) or `sqlite3` (asynchronous, compiled by who chooses it). */
  readonly sqliteDriver: SqliteDriver;
  /** What labels and links say: `https://trace.example.cn`. */
  readonly origin: string;
  /** Address or range that our reverse proxy connects from; then `X-Forwarded-For` says who asks. */
  readonly trustedProxy: string | undefined;
  /** Keys of the trace codes, instead of the key file. */
  readonly codeKeys: string | undefined;
  /** Keys that identity numbers are sealed with, instead of the key file. */
  readonly idNumberKeys: string | undefined;
  /** Ids of such keys that are lost for good: the server starts without the numbers sealed with them. */
  readonly lostIdNumberKeys: readonly string[];
  /** Signs session cookies, instead of the secret in the data directory; the same in every process. */
  readonly sessionSecret: string | undefined;
  /** Who sends it as a bearer token may read `/metrics`; without one only this machine. */
  readonly metricsToken: string | undefined;
  /** False in production: starts empty, makes no demo county and no accounts. */
  readonly isDemo: boolean;
  readonly logLevel: (typeof logLevels)[number];
}

/** A variable whose value cannot be used. */
export class EnvironmentError extends Error {
  readonly variable: string;

  constructor(variable: string) {
    super(variable);
    this.name = 'EnvironmentError';
    this.variable = variable;
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535));
const origin = v.pipe(
  v.string(),
  v.url(),
  v.check(text => /^https?:$/.test(new URL(text).protocol) && new URL(text).pathname === '/'),
  v.transform(text => new URL(text).origin),
);

const schema = v.object({
  HOST: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty()), '127.0.0.1'),
  PORT: v.optional(port, '8080'),
  SUYUAN_DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty()), 'data'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^(?:postgres(?:ql)?:\/\/|file:).+/))),
  SUYUAN_SQLITE_DRIVER: v.optional(v.picklist(sqliteDrivers), 'node'),
  SUYUAN_ORIGIN: v.optional(origin),
  SUYUAN_TRUSTED_PROXY: v.optional(v.pipe(v.string(), v.check(isAddressRange))),
  SUYUAN_CODE_KEYS: v.optional(v.string()),
  SUYUAN_ID_NUMBER_KEYS: v.optional(v.string()),
  SUYUAN_LOST_ID_NUMBER_KEYS: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:,[0-9a-f]{8})*$/))),
  SUYUAN_METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16))),
  SUYUAN_SESSION_SECRET: v.optional(v.pipe(v.string(), v.minLength(minSecretLength))),
  SUYUAN_LOG_LEVEL: v.optional(v.picklist(logLevels)),
  NODE_ENV: v.optional(v.string()),
});

/** Throws {@link EnvironmentError} at the first variable that cannot be used; an empty one counts as not set. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(schema, set);
  if (!parsed.success) throw new EnvironmentError(v.getDotPath(parsed.issues[0]) ?? '');
  const env = parsed.output;
  const dataDirectory = resolve(env.SUYUAN_DATA_DIR);
  const isDemo = env.NODE_ENV !== 'production';
  return {
    host: env.HOST,
    port: env.PORT,
    dataDirectory,
    databaseUrl: env.DATABASE_URL ?? `file:${join(dataDirectory, 'suyuan.db')}`,
    sqliteDriver: env.SUYUAN_SQLITE_DRIVER,
    origin: env.SUYUAN_ORIGIN ?? `http://localhost:${env.PORT}`,
    trustedProxy: env.SUYUAN_TRUSTED_PROXY,
    codeKeys: env.SUYUAN_CODE_KEYS,
    idNumberKeys: env.SUYUAN_ID_NUMBER_KEYS,
    lostIdNumberKeys: env.SUYUAN_LOST_ID_NUMBER_KEYS?.split(',') ?? [],
    sessionSecret: env.SUYUAN_SESSION_SECRET,
    metricsToken: env.SUYUAN_METRICS_TOKEN,
    isDemo,
    logLevel: env.SUYUAN_LOG_LEVEL ?? (isDemo ? 'warn' : 'info'),
  };
}
