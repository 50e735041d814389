import { findNode24, installDependencies, runToTheEnd } from './toolchain.mjs';

// `npm run create-administrator`: brings what is missing and makes the first administrator.
await installDependencies();
runToTheEnd(await findNode24(), ['apps/api/src/create-administrator.ts', ...process.argv.slice(2)]);
