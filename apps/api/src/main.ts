import { hasAdministrator } from '@suyuan/server';
import { pino } from 'pino';
import { type Environment, readEnvironment } from './environment.ts';
import { en } from './locales/en.ts';
import { type Messages, zhCn } from './locales/zh-cn.ts';
import { type RunningServer, startServer } from './server.ts';
import { explainFailure } from './start-failure.ts';

/** The program behind `npm start`: starts, tells where to look, and stops cleanly. Chinese first, English second. */

const languages: readonly Messages[] = [zhCn, en];

// The database and the secrets are their owner's alone, also in a folder that others read.
process.umask(0o077);

let environment: Environment | undefined;
try {
  environment = readEnvironment(process.env);
  const logger = pino({ level: environment.logLevel }, pino.destination({ fd: 2, sync: true }));
  const server = await startServer(environment, logger);
  stopOnSignal(server);
  await announce(server, environment);
} catch (error) {
  for (const messages of languages) process.stderr.write(`${explainFailure(error, environment, messages)}\n`);
  // A disk that hangs would keep the process for ever; what was said is out, since the terminal and pipes are written at once.
  process.exit(1);
}

function stopOnSignal(server: RunningServer): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      // Whoever asks twice is in a hurry.
      if (isStopping) process.exit(130);
      isStopping = true;
      await server.stop();
      process.exit(0);
    });
  }
}

async function announce({ demo, db }: RunningServer, { origin, host }: Environment): Promise<void> {
  const isEmpty = demo === undefined && !(await hasAdministrator(db));
  for (const messages of languages) {
    const lines = [messages.running(origin)];
    if (demo) {
      const { places } = messages;
      const paths = {
        [places.trace]: `/t/${demo.examples[0]?.code}`,
        [places.scan]: '/scan',
        [places.shop]: '/shop/',
        [places.county]: '/county/',
        [places.staff]: '/staff/',
        [places.docs]: '/docs/api',
      };
      lines.push(messages.lookAt, ...Object.entries(paths).map(([name, path]) => `  ${origin}${path}  ${name}`));
      lines.push(
        messages.accounts,
        ...demo.accounts.map(({ role, username, password }) => `  ${username}  ${password}  ${messages.roles[role]}`),
      );
    }
    if (demo && !/^(127\.|localhost$|::1$)/.test(host)) lines.push(messages.demoInPublic(host));
    if (isEmpty) lines.push(messages.firstAdministrator);
    lines.push(messages.stopHint);
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}
