import { defineTemplate, type LabelTemplate, type LabelTemplateInput } from '../model/index.ts';
import { onA4 } from './build.ts';
import { certificate70x50, certificate100x70 } from './certificate.ts';
import { combined70x50, combined100x70, combined100x150 } from './combined.ts';
import { shelfCard60x40, shelfCard100x70 } from './shelf-card.ts';
import { trace30x20, trace40x30, trace50x30, trace60x40, trace70x50, trace100x70, trace100x150 } from './trace.ts';
import { voucher70x50, voucher100x70 } from './voucher.ts';

/** A template that comes with the product. Its edition grows when it changes; who designed on from it keeps their own. */
export interface BuiltInTemplate {
  readonly id: string;
  readonly edition: string;
  readonly template: LabelTemplate;
}

const edition = '3';

const inputs: Readonly<Record<string, LabelTemplateInput>> = {
  'trace-30x20': trace30x20,
  'trace-40x30': trace40x30,
  'trace-50x30': trace50x30,
  'trace-60x40': trace60x40,
  'trace-70x50': trace70x50,
  'trace-100x70': trace100x70,
  'trace-100x150': trace100x150,
  'trace-40x30-a4': onA4(trace40x30, '追溯标签 40×30（A4 每页 45 枚）', 5, 9),
  'trace-60x40-a4': onA4(trace60x40, '追溯标签 60×40（A4 每页 21 枚）', 3, 7, [2.5, 0]),
  'certificate-producer-70x50': certificate70x50('producer'),
  'certificate-buyer-70x50': certificate70x50('buyer'),
  'certificate-producer-100x70': certificate100x70('producer'),
  'certificate-buyer-100x70': certificate100x70('buyer'),
  'certificate-producer-100x70-a4': onA4(
    certificate100x70('producer'),
    '承诺达标合格证（生产者）100×70（A4 每页 8 枚）',
    2,
    4,
  ),
  'certificate-buyer-100x70-a4': onA4(
    certificate100x70('buyer'),
    '承诺达标合格证（收购者）100×70（A4 每页 8 枚）',
    2,
    4,
  ),
  'combined-producer-70x50': combined70x50('producer'),
  'combined-buyer-70x50': combined70x50('buyer'),
  'combined-producer-100x70': combined100x70('producer'),
  'combined-buyer-100x70': combined100x70('buyer'),
  'combined-producer-100x150': combined100x150('producer'),
  'combined-buyer-100x150': combined100x150('buyer'),
  'voucher-70x50': voucher70x50,
  'voucher-100x70': voucher100x70,
  'shelf-card-60x40': shelfCard60x40,
  'shelf-card-100x70': shelfCard100x70,
};

export const builtInTemplates: readonly BuiltInTemplate[] = Object.entries(inputs).map(([id, input]) => ({
  id,
  edition,
  template: defineTemplate({ ...input, basedOn: { id, edition } }),
}));

export const builtInTemplate = (id: string): BuiltInTemplate | undefined =>
  builtInTemplates.find(template => template.id === id);
