import { createFirstAdministrator } from '@suyuan/server';
import { type Environment, readEnvironment } from './environment.ts';
import { en } from './locales/en.ts';
import { type Messages, zhCn } from './locales/zh-cn.ts';
import { openPreparedDatabase } from './prepared-database.ts';
import { loadSecret } from './secret.ts';
import { explainFailure } from './start-failure.ts';

/** `npm run create-administrator`: the first body and its administrator, for an installation that starts empty. */

// The database and the secrets are their owner's alone, also in a folder that others read.
process.umask(0o077);

let environment: Environment | undefined;
try {
  environment = readEnvironment(process.env);
  await run(environment, process.argv.slice(2));
} catch (error) {
  stop(messages => explainFailure(error, environment, messages));
  // A disk that hangs would keep the process for ever.
  process.exit();
}

async function run(environment: Environment, args: readonly string[]) {
  const [divisionCode, bodyName, username, name] = args;
  if (!divisionCode || !bodyName || !username || !name) return stop(messages => messages.administratorUsage);
  const db = await openPreparedDatabase(environment);
  try {
    const secret = loadSecret(environment.dataDirectory, environment.sessionSecret);
    const made = await createFirstAdministrator(
      { db, origin: environment.origin, secret },
      { divisionCode, bodyName, username, name },
    );
    if (!made.ok) {
      return stop(messages =>
        made.code === 'division.unknown' ? messages.divisionUnknown(divisionCode) : messages.administratorExists,
      );
    }
    for (const messages of [zhCn, en]) {
      process.stdout.write(`${messages.administratorMade(made.username, made.initialPassword)}\n`);
    }
  } finally {
    await db.destroy();
  }
}

function stop(sentence: (messages: Messages) => string): void {
  for (const messages of [zhCn, en]) process.stderr.write(`${sentence(messages)}\n`);
  process.exitCode = 1;
}
