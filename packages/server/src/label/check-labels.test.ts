import { describe, it } from 'node:test';
import { createCodec } from '@suyuan/domain/codec';
import { longestData } from '@suyuan/label/fields';
import { builtInTemplates } from '@suyuan/label/templates';
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
      const order = { template, data: longestData, from: 999_999, to: 999_999, format, dpi: 203 } as const;
      await checkLabels(order, mint, { fonts: await labelFonts(), decode: decodeSymbols, language: 'zh-CN' });
    });
  }
});
