import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatTemplate, parseTemplateJson } from '../model/index.ts';
import { builtInTemplate, builtInTemplates } from './index.ts';

describe('the templates that come with the product', () => {
  it('have names of their own, with full-width brackets', () => {
    const names = builtInTemplates.map(({ template }) => template.name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      names.filter(name => /[()]/.test(name)),
      [],
    );
    assert.equal(builtInTemplate('combined-producer-100x70')?.template.name, '追溯与合格证合一（生产者）100×70');
  });

  it('keep a place for a licensed mark, but for labels too small for one', () => {
    const without = builtInTemplates.filter(({ template }) => template.items.every(({ kind }) => kind !== 'mark'));
    assert.deepEqual(
      without.filter(({ template: { width, height } }) => width * height >= 60 * 40).map(({ id }) => id),
      [],
    );
  });

  it('come through a file unchanged', () => {
    for (const { id, template } of builtInTemplates) {
      assert.deepEqual(parseTemplateJson(formatTemplate(template)), { ok: true, value: template }, id);
    }
  });
});
