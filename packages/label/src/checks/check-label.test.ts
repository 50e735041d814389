import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { emptiestData, type LabelData, longestData, typicalData } from '../fields/index.ts';
import { createLayouter } from '../layout/index.ts';
import { describeFinding, en, zhCn } from '../locales/index.ts';
import { defineTemplate, type LabelItemInput, type LabelTemplate, type TemplateKind } from '../model/index.ts';
import { builtInTemplate, builtInTemplates } from '../templates/index.ts';
import { checkLabel, findingCodes, isPrintable } from './index.ts';

const label = (items: readonly LabelItemInput[], kind: TemplateKind = 'trace'): LabelTemplate =>
  defineTemplate({
    schemaVersion: 1,
    name: 'test',
    kind,
    width: 60,
    height: 40,
    media: { type: 'roll' },
    items: [...items],
  });

const check = (template: LabelTemplate, data: LabelData = typicalData, dpi: number | undefined = 203) =>
  checkLabel({ template, layout: createLayouter(template, bundledFonts, { dpi }).layout(data), data, dpi });

const product: LabelItemInput = {
  kind: 'field',
  id: 'product',
  x: 2,
  y: 2,
  w: 30,
  h: 5,
  field: 'productName',
  style: { size: 4 },
};
const qr: LabelItemInput = { kind: 'qr', id: 'qr', x: 36, y: 10, w: 22, h: 22 };
const words = (id: string, x: number, y: number, more: Partial<LabelItemInput> = {}): LabelItemInput =>
  ({ kind: 'text', id, x, y, w: 20, h: 4, text: '追溯标签', style: { size: 3 }, ...more }) as LabelItemInput;

/** What is wrong besides, as `code item`. */
const found = (items: readonly LabelItemInput[], data?: LabelData, dpi?: number) =>
  check(label([product, qr, ...items]), data, dpi).map(({ code, itemId }) => [code, itemId].filter(Boolean).join(' '));

const without = (template: LabelTemplate, id: string): LabelTemplate => ({
  ...template,
  items: template.items.filter(item => item.id !== id),
});

describe('checkLabel', () => {
  it('finds nothing wrong with what comes with the product, at 203 and 300 dpi and on office printers', () => {
    for (const { id, template } of builtInTemplates)
      for (const dpi of [203, 300, undefined]) assert.deepEqual(check(template, typicalData, dpi), [], `${id} ${dpi}`);
  });

  it('finds but warnings with the longest values', () => {
    for (const { id, template } of builtInTemplates) {
      const errors = check(template, longestData).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], id);
    }
  });

  it('misses values that a rule demands and the batch lacks', () => {
    const codes = check(builtInTemplate('certificate-producer-100x70')!.template, emptiestData);
    assert.deepEqual(
      codes.filter(({ code }) => code === 'label.value_missing').map(({ field }) => field),
      ['quantity', 'origin', 'issuedOn', 'issuer', 'phone'],
    );
    assert.ok(!isPrintable(codes));
  });

  it('misses statutory words and fields that were taken away, and a title that is not prominent', () => {
    for (const id of ['certificate-producer-100x70', 'certificate-buyer-70x50', 'combined-buyer-100x150']) {
      const { template } = builtInTemplate(id)!;
      for (const item of ['title', 'lead', 'statement-1', 'statement-2', 'basis-heading', 'basis-self-test']) {
        const codes = check(without(template, item)).map(({ code }) => code);
        assert.deepEqual(codes, ['label.statutory_wording_missing'], `${id} ${item}`);
      }
      const codes = check(without(template, 'contents')).map(({ code }) => code);
      assert.ok(codes.includes('label.statutory_field_missing'), id);
      const small = {
        ...template,
        items: template.items.map(item =>
          item.id === 'title' && item.kind === 'text' ? { ...item, style: { ...item.style, size: 2.2 } } : item,
        ),
      } as LabelTemplate;
      assert.deepEqual(
        check(small).map(({ code }) => code),
        ['label.title_not_prominent'],
      );
    }
  });

  it('finds altered statutory words', () => {
    const { template } = builtInTemplate('certificate-producer-100x70')!;
    const altered = {
      ...template,
      items: template.items.map(item => (item.id === 'statement-1' ? { ...item, text: '基本未使用禁用农药' } : item)),
    };
    assert.deepEqual(
      check(altered as LabelTemplate).map(({ code }) => code),
      ['label.statutory_wording_missing'],
    );
  });

  it('judges the size of codes by the resolution of the printer', () => {
    const small = { ...qr, w: 9.3, h: 9.3 } as LabelItemInput;
    assert.deepEqual(
      check(label([product, small])).map(({ code }) => code),
      ['label.module_small'],
    );
    const tiny = { ...qr, w: 5, h: 5 } as LabelItemInput;
    assert.deepEqual(
      check(label([product, tiny])).map(({ code }) => code),
      ['label.module_too_small'],
    );
    assert.deepEqual(
      check(label([product, { ...qr, w: 3, h: 3 } as LabelItemInput])).map(({ code }) => code),
      ['label.symbol_too_big'],
    );
  });

  it('refuses EAN of two dots a module, which a dot of ink makes another number', () => {
    const ean = (w: number): LabelItemInput => ({
      kind: 'ean13',
      id: 'ean',
      x: 0,
      y: 2,
      w,
      h: 14,
      content: { from: 'field', field: 'gtin' },
    });
    const of = (w: number) =>
      check(label([product, ean(w)]), typicalData, 203).filter(({ itemId }) => itemId === 'ean');
    assert.deepEqual(
      of(30).find(({ code }) => code === 'label.module_too_small'),
      {
        code: 'label.module_too_small',
        severity: 'error',
        itemId: 'ean',
        params: { module: 0.25, needed: 0.38 },
      },
    );
    assert.ok(of(43).every(({ code }) => !code.startsWith('label.module')));
  });

  it('guards the white around codes', () => {
    assert.deepEqual(found([words('near', 36, 8.5)]), ['label.quiet_zone qr']);
    assert.deepEqual(found([{ ...qr, id: 'bare', x: 2, y: 12, w: 18, h: 18, quietZone: 0 } as LabelItemInput]), []);
    assert.deepEqual(found([{ ...qr, id: 'edge', x: 0, y: 12, w: 18, h: 18, quietZone: 0 } as LabelItemInput]), [
      'label.quiet_zone edge',
    ]);
  });

  it('finds what overlaps, lies outside, or has the colour of what lies below', () => {
    assert.deepEqual(found([words('a', 2, 20), words('b', 5, 21)]), ['label.overlap b']);
    assert.deepEqual(found([words('a', 50, 34.5)]), ['label.outside a']);
    const band: LabelItemInput = { kind: 'box', id: 'band', x: 0, y: 20, w: 30, h: 8, fill: 'black' };
    const white = { style: { size: 3, ink: 'white' } } as Partial<LabelItemInput>;
    assert.deepEqual(found([band, words('a', 2, 22, white)]), []);
    assert.deepEqual(found([band, words('a', 2, 22)]), ['label.contrast a']);
    assert.deepEqual(found([words('a', 2, 22, white)]), ['label.contrast a']);
    const frame: LabelItemInput = { kind: 'box', id: 'frame', x: 1, y: 20, w: 30, h: 8 };
    assert.deepEqual(found([frame, words('a', 2, 22)]), []);
    assert.deepEqual(found([frame, words('a', 2, 18.5)]), ['label.overlap a']);
  });

  it('finds wrong check digits, empty and unfit contents', () => {
    const ean = (text: string): LabelItemInput => ({
      kind: 'ean13',
      id: 'ean',
      x: 2,
      y: 12,
      w: 32,
      h: 15,
      content: { from: 'text', text },
    });
    assert.deepEqual(found([ean('6900000000014')], typicalData, 300), []);
    assert.deepEqual(found([ean('6900000000015')]), ['label.check_digit ean']);
    assert.deepEqual(found([ean('')]), ['label.symbol_empty ean']);
    assert.deepEqual(found([ean('69')]), ['label.symbol_content ean']);
    const gs1 = (value: string): LabelItemInput => ({
      kind: 'gs1-datamatrix',
      id: 'dm',
      x: 2,
      y: 12,
      w: 30,
      h: 14,
      elements: [{ ai: '01', content: { from: 'text', text: value } }],
    });
    assert.deepEqual(found([gs1('6900000000014')]), []);
    assert.deepEqual(found([gs1('6900000000015')]), ['label.check_digit dm']);
  });

  it('finds missing characters, cut words, broken pictures and a label without a code', () => {
    assert.deepEqual(found([], { ...typicalData, productName: '桃🍑' }), ['label.glyph_missing product']);
    assert.deepEqual(found([words('a', 2, 20, { w: 5 })]), ['label.text_cut a']);
    assert.deepEqual(found([words('a', 2, 20, { w: 5, statutory: true } as Partial<LabelItemInput>)]), [
      'label.text_too_small a',
    ]);
    assert.deepEqual(
      found([{ kind: 'image', id: 'logo', x: 2, y: 20, w: 8, h: 8, data: 'data:image/png;base64,AAAA' }]),
      ['label.picture_unreadable logo'],
    );
    assert.deepEqual(
      check(label([product])).map(({ code }) => code),
      ['label.code_missing'],
    );
  });

  it('is done in seconds with the worst template that a stranger can send', { timeout: 30_000 }, () => {
    const items = Array.from(
      { length: 500 },
      (_, index): LabelItemInput => ({
        ...(words(`i${index}`, 0, 0) as Extract<LabelItemInput, { kind: 'text' }>),
        w: index % 2 === 0 ? 0.05 : 900,
        h: 0.05 + index,
        text: '追溯ab '.repeat(100),
        statutory: true,
        style: { size: 100, minSize: 0.5, fit: 'wrap' },
      }),
    );
    const findings = check(label(items));
    assert.ok(findings.length > 0 && findings.length <= 2000, `${findings.length}`);
  });

  it('has a sentence and a remedy for everything, in both languages', () => {
    for (const messages of [zhCn, en])
      for (const code of findingCodes) {
        const { title, remedy } = describeFinding(
          {
            code,
            severity: 'error',
            field: 'quantity',
            params: {
              text: 'x',
              characters: 'x',
              module: 1,
              needed: 1,
              modules: 1,
              wanted: 1,
              words: 'x',
              reason: 'length',
              size: 1,
              minimum: 1,
              failed: 'dark',
            },
          },
          messages,
        );
        assert.ok(title.length > 4 && remedy.length > 4);
        assert.doesNotMatch(title, /undefined/);
      }
  });
});
