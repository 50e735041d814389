import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCodec } from '@suyuan/domain/codec';
import { longestData } from '@suyuan/label/fields';
import { type LabelTemplate, parseTemplate } from '@suyuan/label/model';
import { builtInTemplate, builtInTemplates } from '@suyuan/label/templates';
import { ProblemError } from '../http/problem-error.ts';
import { checkLabels } from './check-labels.ts';
import { decodeSymbols } from './decode-symbols.ts';
import { labelFonts } from './label-fonts.ts';

const mint = {
  codec: createCodec(new Map([[5, new Uint8Array(32).fill(7)]])),
  // As long as the longest that we know of.
  origin: 'https://trace.nongye.xiangxi.example.gov.cn',
  batch: 12_345_678,
};

describe('every template that comes with the product', () => {
  for (const { id, template } of builtInTemplates) {
    it(`is read back from a 203-dpi head with the longest values: ${id}`, async () => {
      const format = template.media.type === 'sheet' ? 'pdf-a4' : 'tspl';
      const order = {
        template,
        data: longestData,
        from: 999_999,
        to: 999_999,
        format,
        dpi: 203,
        form: 'whole',
      } as const;
      await checkLabels(order, mint, { fonts: await labelFonts(), decode: decodeSymbols, language: 'zh-CN' });
    });
  }
});

describe('a run', () => {
  /** A black lid over everything, on one label alone. */
  const hidden = (serial: string) => {
    const template = builtInTemplate('trace-40x30')?.template;
    const showWhen = { field: 'serial', is: 'equal', to: serial };
    const lid = { kind: 'box', id: 'lid', x: 0, y: 0, w: 40, h: 30, fill: 'black', showWhen };
    const parsed = parseTemplate({ ...template, items: [...(template?.items ?? []), lid] });
    assert.ok(parsed.ok);
    return parsed.value;
  };
  const check = async (serial: string, from: number, to: number) => {
    const run = { template: hidden(serial), data: longestData, from, to };
    const order = { ...run, format: 'tspl', dpi: 203, form: 'whole' } as const;
    await checkLabels(order, mint, { fonts: await labelFonts(), decode: decodeSymbols, language: 'zh-CN' });
  };

  for (const [serial, from, to] of [
    ['000001', 1, 500],
    ['000251', 1, 500],
    ['000500', 1, 500],
    ['000004', 2, 6],
  ] as const) {
    it(`from ${from} to ${to} is refused for its label ${serial}, which is named with the reason`, async () => {
      await assert.rejects(check(serial, from, to), (error: unknown) => {
        assert.ok(error instanceof ProblemError);
        assert.equal(error.code, 'label.unreadable');
        assert.deepEqual(error.details.params, { reason: '条码按打印效果试读没有读出', serial: Number(serial) });
        return true;
      });
    });
  }

  it('is tried on nine labels at most', () => check('000002', 1, 500));
});

describe('a run in stored form', () => {
  const runOf = (form: 'whole' | 'stored', template: LabelTemplate) =>
    ({ template, data: longestData, from: 1, to: 9, format: 'zpl', dpi: 203, form }) as const;
  const check = async (form: 'whole' | 'stored', template: LabelTemplate) =>
    checkLabels(runOf(form, template), mint, { fonts: await labelFonts(), decode: decodeSymbols, language: 'zh-CN' });

  for (const { id, template } of builtInTemplates.filter(({ template }) => template.media.type === 'roll')) {
    it(`is read back as the printer makes its codes: ${id}`, () => check('stored', template));
  }

  // Our own encoder mixes modes; a printer that does not needs more modules, and has less room for each.
  it('is refused where the printer would make a code that does not read, though ours does', async () => {
    const side = 33;
    const tight = (dots: number) => {
      const template = builtInTemplate('trace-40x30')?.template;
      const size = ((side + 4) * dots) / 8;
      const qr = { kind: 'qr', id: 'qr', x: 1, y: 1, w: size, h: size, quietZone: 2 };
      const parsed = parseTemplate({ ...template, items: [qr] });
      assert.ok(parsed.ok);
      return parsed.value;
    };
    await check('whole', tight(2));
    await assert.rejects(check('stored', tight(2)), { code: 'label.unreadable' });
    await check('stored', tight(3));
  });
});
