// Runs on whatever Node is there, so this file keeps to syntax that old ones can parse.
import { fail } from './locales.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail('nodeTooOld', process.versions.node);
} else {
  import('./serve.mjs').then(module => module.serve());
}
