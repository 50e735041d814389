import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The files that a page would load for these words. */
const bundle = async (name: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs);
};

describe('the words alone', () => {
  for (const name of ['field-zh-cn.ts', 'field-en.ts', 'messages.ts']) {
    it(`come without a schema library: ${name}`, async () => {
      const inputs = await bundle(name);
      assert.deepEqual(
        inputs.filter(input => /valibot/.test(input)),
        [],
      );
    });
  }

  it('load one language where one is asked for', async () => {
    const inputs = await bundle('field-zh-cn.ts');
    assert.deepEqual(inputs.map(input => input.split('/').at(-1)).sort(), ['field-zh-cn.ts', 'sentence.ts']);
  });
});
