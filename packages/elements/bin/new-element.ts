import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `pnpm new:element NAME`: copies the living template `templates/hello`, which is compiled and tested like any element, to
 * `src/NAME` under the new name.
 */

const [name = ''] = process.argv.slice(2);
const folder = fileURLToPath(new URL('..', import.meta.url));
const target = join(folder, 'src', name);

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  stop('Give the element a name in kebab case: pnpm new:element my-noun');
if (existsSync(target)) stop(`packages/elements/src/${name} is there already.`);

const className = name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
cpSync(join(folder, 'templates', 'hello'), target, { recursive: true });
for (const file of readdirSync(target, { recursive: true, encoding: 'utf8' }).filter(path => /\.\w+$/.test(path))) {
  const path = join(target, file);
  const text = readFileSync(path, 'utf8')
    .replaceAll('../../src/foundation/', '../foundation/')
    .replaceAll(/suyuan-hello|\.\/hello|\/hello\.js/g, found => found.replace('hello', name))
    .replaceAll(/SuyuanHello|HelloEvent/g, found => found.replace('Hello', className));
  writeFileSync(path, text);
  if (file.startsWith('hello')) renameSync(path, join(target, file.replace('hello', name)));
}
process.stdout.write(`packages/elements/src/${name} is ready: describe it in ${name}.ts, then run pnpm generate.\n`);

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
