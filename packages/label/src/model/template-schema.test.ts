import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { templateSchemaFile, templateSchemaText } from '../../bin/template-json-schema.ts';
import { itemKinds } from './index.ts';

describe('the JSON Schema of template files', () => {
  const text = readFileSync(templateSchemaFile, 'utf8');

  it('says what the parser judges by', () => {
    assert.equal(text, templateSchemaText(), 'out of date: run pnpm generate');
  });

  it('has every kind of item, and refers to nothing outside itself', () => {
    const { properties } = JSON.parse(text);
    const kinds = properties.items.items.oneOf.flatMap(
      (item: { properties: { kind: { const?: string; enum?: string[] } } }) =>
        item.properties.kind.enum ?? [item.properties.kind.const],
    );
    assert.deepEqual(kinds.sort(), [...itemKinds].sort());
    const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, reference]) => reference);
    assert.deepEqual([...new Set(references)].sort(), ['#/$defs/condition', '#/$defs/content', '#/$defs/textStyle']);
  });
});
