import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createCodec } from '@suyuan/domain/codec';
import {
  createApp,
  createProcessRegistry,
  createTraceLookUp,
  type Db,
  type Logger,
  sealIdNumbers,
  sweep,
  systemClock,
} from '@suyuan/server';
import { readPageAssets } from './built-files.ts';
import { createClientAddress } from './client-address.ts';
import { loadCodeKeys } from './code-keys.ts';
import { ensureDemo } from './demo/demo.ts';
import type { DemoNotes } from './demo/demo-notes.ts';
import type { Environment } from './environment.ts';
import { loadIdNumberVault } from './id-number-keys.ts';
import { listen } from './listen.ts';
import { nowhere, pages } from './pages.ts';
import { openPreparedDatabase } from './prepared-database.ts';
import { loadSecret } from './secret.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** A server that answers. */
export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** The demo county; absent in production. */
  readonly demo: DemoNotes | undefined;
  readonly db: Db;
  /** Lets running requests finish, then closes the database. */
  stop(): Promise<void>;
}

/** Opens, migrates, fills and serves. Rejects with whatever keeps it from serving; nothing is left open then. */
export async function startServer(environment: Environment, logger: Logger): Promise<RunningServer> {
  const db = await openPreparedDatabase(environment);
  try {
    const idNumbers = loadIdNumberVault(environment.dataDirectory, environment.idNumberKeys);
    await sealIdNumbers(db, idNumbers, { lostKeys: environment.lostIdNumberKeys });
    const codec = createCodec(loadCodeKeys(environment.dataDirectory, environment.codeKeys));
    const secret = loadSecret(environment.dataDirectory, environment.sessionSecret);
    const { origin } = environment;
    const traces = createTraceLookUp({ db, codec, clock: systemClock });
    const dependencies = { db, logger, codec, idNumbers, origin, secret, version, traces };
    // A router takes no more routes once it has answered, and the pages name what the demo made: so it gets an app of its own.
    const demo = environment.isDemo
      ? await ensureDemo({ app: createApp(dependencies), ...environment, db, secret })
      : undefined;
    const assets = readPageAssets();
    const app = createApp({
      ...dependencies,
      registry: createProcessRegistry(),
      metricsToken: environment.metricsToken,
      clientAddress: createClientAddress(environment.trustedProxy),
      missingPage: nowhere(origin, assets),
    });
    app.route('/', pages({ assets, traces, origin, examples: demo?.examples ?? [] }));
    const server = await listen(app.fetch, environment);
    const broom = sweepHourly(db, logger);
    return {
      url: urlOf(server, environment),
      demo,
      db,
      stop: () => {
        clearInterval(broom);
        return stop(server, db);
      },
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function urlOf(server: Server, { host }: Environment): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** How long a running request may go on once the server is to stop. */
const patienceMs = 10_000;

async function stop(server: Server, db: Db): Promise<void> {
  await new Promise<void>(resolve => {
    server.close(() => resolve());
    // Browsers keep connections open that nothing is asked on any more.
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  });
  await db.destroy();
}

function sweepHourly(db: Db, logger: Logger): NodeJS.Timeout {
  const sweepNow = () =>
    sweep(db, systemClock.now()).catch((error: unknown) => logger.error({ err: error }, 'housekeeping failed'));
  return setInterval(sweepNow, 3_600_000).unref();
}
