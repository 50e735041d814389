import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import { openJournal } from './journal.ts';
import { languages, type Messages } from './locales/index.ts';
import { type Options, readOptions } from './options.ts';
import { openPairing } from './pairing.ts';
import { createPress } from './press.ts';

/** The program: reads its command line, takes its port, and only then opens its journal, so that there is one agent a journal. */

const say = (toText: (messages: Messages) => string): void => {
  process.stdout.write(`${languages.map(toText).join('\n')}\n`);
};

const fail = (toText: (messages: Messages) => string): void => {
  process.stderr.write(`${languages.map(toText).join('\n')}\n`);
  process.exitCode = 1;
};

const options = readOptions(process.argv.slice(2));
if ('code' in options) fail(({ options: problems }) => problems[options.code](options.value));
else if (options.isHelpAsked) say(({ usage }) => usage);
else start(options);

function start({ origins, printers, port, dataDir, largestJob }: Options): void {
  let handle: (request: Request) => Response | Promise<Response>;
  const server = createAdaptorServer({ fetch: request => handle(request) });
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(({ portInUse, startFailed }) => (error.code === 'EADDRINUSE' ? portInUse(port) : startFailed(error.message)));
  });
  server.listen(port, '127.0.0.1', () => {
    try {
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      const journal = openJournal(join(dataDir, 'jobs'), Date.now());
      const address = server.address();
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
      say(({ running }) => running(url));
      say(messages => messages.origins([...origins].join(' ')));
      say(messages => messages.printers([...printers.keys()].join(' ')));
      say(({ stopHint }) => stopHint);
      const pairing = openPairing(join(dataDir, 'pairings.json'), code =>
        say(messages => (code ? messages.code(`${code.slice(0, 4)}-${code.slice(4)}`) : messages.codeSpent)),
      );
      const press = createPress(printers, journal);
      handle = createApp({ origins, printers, journal, press, pairing, largestJob, now: Date.now }).fetch;
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.once(signal, () => {
          press.stop();
          process.exit(0);
        });
      }
    } catch (error) {
      fail(({ startFailed }) => startFailed(String(error)));
      server.close();
    }
  });
}
