import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { builtInTemplates } from '../templates/index.ts';
import { formatTemplate, migrate, parseTemplate, parseTemplateJson, templateProblemCodes } from './index.ts';

const good = () =>
  JSON.parse(formatTemplate(builtInTemplates[1]!.template)) as Record<string, unknown> & {
    items: Record<string, unknown>[];
  };

const refusal = (input: unknown) => {
  const parsed = parseTemplate(input);
  assert.equal(parsed.ok, false);
  return parsed.problems.map(({ code, path }) => `${code} ${path}`.trim());
};

const withItem = (changes: Record<string, unknown>) => {
  const template = good();
  template.items[0] = { ...template.items[0], ...changes };
  return template;
};

describe('parseTemplate', () => {
  it('reads back what formatTemplate writes, for every template that comes with the product', () => {
    for (const { template } of builtInTemplates) {
      const parsed = parseTemplateJson(formatTemplate(template));
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.value, template);
    }
  });

  it('says where each fault lies', () => {
    assert.deepEqual(refusal(withItem({ w: -5 })), ['template.too_small items.0.w']);
    assert.deepEqual(refusal(withItem({ x: Number.NaN })), ['template.not_a_number items.0.x']);
    assert.deepEqual(refusal(withItem({ x: 1e9 })), ['template.too_large items.0.x']);
    assert.deepEqual(refusal(withItem({ rotation: 45 })), ['template.unknown_value items.0.rotation']);
    assert.deepEqual(refusal(withItem({ field: 'password' })), ['template.unknown_field items.0.field']);
    assert.deepEqual(refusal(withItem({ prefix: 'a\u0000b' })), ['template.control_characters items.0.prefix']);
    assert.deepEqual(refusal(withItem({ id: '<script>' })), ['template.item_id items.0.id']);
    assert.deepEqual(refusal(withItem({ kind: 'iframe' })), ['template.unknown_kind items.0.kind']);
    assert.deepEqual(refusal({ ...good(), name: ' ' }), ['template.name_missing name']);
  });

  it('refuses pictures from elsewhere', () => {
    const picture = (data: string) => withItem({ kind: 'image', data });
    for (const data of [
      'https://example.com/logo.png',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'data:image/png;base64,<>',
      'javascript:alert(1)',
      '//example.com/a.png',
    ])
      assert.deepEqual(refusal(picture(data)), ['template.image_not_inline items.0.data']);
    assert.deepEqual(refusal(picture(`data:image/png;base64,${'A'.repeat(600_000)}`)), [
      'template.image_too_large items.0.data',
    ]);
  });

  it('refuses ten thousand items at once, and two of the same name', () => {
    const template = good();
    const many = { ...template, items: Array.from({ length: 10_000 }, () => template.items[0]) };
    assert.deepEqual(refusal(many), ['template.too_many items']);
    assert.deepEqual(refusal({ ...template, items: [template.items[0], template.items[0]] }), [
      'template.item_id_twice items',
    ]);
  });

  it('survives what goes round in circles and keeps nothing that it does not know', () => {
    const template = good();
    template['self'] = template;
    template.items[0]!['onclick'] = 'alert(1)';
    template.items[0]!['parent'] = template;
    const parsed = parseTemplate(template);
    assert.ok(parsed.ok);
    assert.doesNotThrow(() => JSON.stringify(parsed.value));
    assert.doesNotMatch(JSON.stringify(parsed.value), /onclick|parent|self/);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.ok(parseTemplateJson('{"__proto__": {"polluted": true}}').ok === false);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('keeps script as the text that it is', () => {
    const parsed = parseTemplate(withItem({ prefix: '<script>alert(1)</script>' }));
    assert.ok(parsed.ok);
  });

  it('names newer versions, and files that are none', () => {
    assert.deepEqual(refusal({ ...good(), schemaVersion: 99 }), ['template.newer_schema schemaVersion']);
    assert.deepEqual(refusal({ ...good(), schemaVersion: undefined }), ['template.schema_version schemaVersion']);
    assert.deepEqual(refusal([]), ['template.not_a_template']);
    assert.deepEqual(refusal(null), ['template.not_a_template']);
    assert.equal(parseTemplateJson('{').ok, false);
    assert.equal(parseTemplateJson('x'.repeat(5_000_000)).ok, false);
  });

  it('refuses more labels than a page holds', () => {
    const media = {
      type: 'sheet',
      pageWidth: 210,
      pageHeight: 297,
      columns: 6,
      rows: 9,
      marginLeft: 5,
      marginTop: 5,
      gapX: 0,
      gapY: 0,
    };
    assert.deepEqual(refusal({ ...good(), media }), ['template.sheet_too_full media']);
  });

  it('never throws, and its problems are always known ones', () => {
    fc.assert(
      fc.property(
        fc.anything({ maxDepth: 4, withSparseArray: true, withBigInt: true, withDate: true }),
        fc.nat(20),
        (value, at) => {
          const template = good();
          const keys = Object.keys(template.items[0]!);
          template.items[0]![keys[at % keys.length]!] = value;
          for (const input of [value, template, { ...template, media: value }, { ...template, items: value }]) {
            const parsed = parseTemplate(input);
            if (!parsed.ok)
              for (const { code } of parsed.problems) assert.ok(templateProblemCodes.includes(code), code);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('migrate', () => {
  it('takes every step from the version that a template has, and leaves one that it cannot take', () => {
    const steps = { 1: (old: object) => ({ ...old, two: true }), 2: (old: object) => ({ ...old, three: true }) };
    assert.deepEqual(migrate({ schemaVersion: 1 }, steps, 3), { schemaVersion: 3, two: true, three: true });
    assert.deepEqual(migrate({ schemaVersion: 3 }, steps, 3), { schemaVersion: 3 });
    assert.deepEqual(migrate({ schemaVersion: 0 }, steps, 3), { schemaVersion: 0 });
  });
});
