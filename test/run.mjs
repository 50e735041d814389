// `npm test`: runs on whatever Node is there, so this file keeps to syntax that old ones can parse.
import { fail } from '../apps/api/bin/locales.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail('nodeTooOld', process.versions.node);
} else {
  import('../apps/api/bin/toolchain.mjs').then(async toolchain => {
    await toolchain.installDependencies();
    const node = await toolchain.findNode24();
    toolchain.runToTheEnd(node, ['test/suites.ts', ...process.argv.slice(2)]);
  });
}
