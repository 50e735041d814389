import { say } from './locales.mjs';
import { buildPages, findNode24, installDependencies, runToTheEnd } from './toolchain.mjs';

/** `npm start`: brings what is missing, builds what changed, and runs the server until it is told to stop. */
export async function serve() {
  await installDependencies();
  const node = await findNode24();
  await buildPages(node);
  say('starting');
  runToTheEnd(node, ['apps/api/src/main.ts', ...process.argv.slice(2)]);
}
