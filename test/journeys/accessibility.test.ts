import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { type House, openHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

/** axe finds nothing on any page of ours, in either language, on phone and desk, light and dark; none is too wide. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = [
  { language: 'zh-CN', width: 390, scheme: 'light' },
  { language: 'en', width: 1280, scheme: 'dark' },
] as const;

describe('accessibility', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house[Symbol.asyncDispose]());

  for (const view of VIEWS) {
    const { language, width, scheme } = view;
    describe(`in ${language}, ${width} px, ${scheme}`, () => {
      it('of the public pages', async () => {
        const [active, , recalled] = house.demo.examples;
        const someone = await house.visitor(view);
        const paths = [
          '/',
          `/t/${active?.code}`,
          `/t/${recalled?.code}`,
          '/t/51234567890123456789',
          '/scan',
          '/shop/',
          '/county/',
          '/docs/api',
        ];
        for (const path of paths) {
          await someone.open(`${house.url}${path}`);
          assert.deepEqual(await violations(someone), [], path);
          assert.equal(await overflow(someone), 0, `${path} is wider than the window`);
        }
      });

      it('of the console, for officials and producers', async () => {
        for (const role of ['reviewer', 'administrator', 'producer'] as const) {
          const account = house.demo.accounts.find(candidate => candidate.role === role);
          const someone = await house.visitor(view);
          await someone.open(`${house.url}/staff/`);
          assert.deepEqual(await violations(someone), [], `signing in, ${role}`);
          await someone.page.locator('input[name=username]').fill(account?.username ?? '');
          await someone.page.locator('input[name=password]').fill(account?.password ?? '');
          await someone.page.locator('main form button[type=submit]').click();
          await someone.page.waitForSelector('nav a[aria-current=page]');
          const links = await someone.page.$$eval('header nav a', all => all.map(link => link.href));
          for (const link of links) {
            await someone.open(link);
            assert.deepEqual(await violations(someone), [], `${role} ${link}`);
            assert.equal(await overflow(someone), 0, `${link} is wider than the window`);
          }
        }
      });
    });
  }
});

/** By how many pixels a page must be scrolled sideways. */
function overflow({ page }: Visitor): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violations({ page }: Visitor): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run(document);
    return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.flat().join(' ')}`));
  });
}
