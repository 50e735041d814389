import type { LabelTemplateInput } from '../model/index.ts';
import { blackBox, date, field, line, mark, qr, roll, text } from './build.ts';
import { row } from './trace.ts';

/* 货架卡: tells who stands before the shelf where the goods come from. */

const priced = { showWhen: { field: 'price', is: 'filled' } } as const;

export const shelfCard60x40: LabelTemplateInput = roll(
  '货架卡 60×40',
  'shelf-card',
  [60, 40],
  [
    blackBox('band', [0, 0, 60, 10.4]),
    field('product', [2.5, 1.4, 55, 7.6], 'productName', 6.4, {
      weight: 'bold',
      ink: 'white',
      fit: 'wrap',
      minSize: 2.8,
      lineHeight: 1.12,
    }),
    field('price', [2.5, 12.4, 22, 8], 'price', 8, { weight: 'bold', minSize: 4.6 }, priced),
    field('price-unit', [24.5, 16.6, 12, 3.4], 'priceUnit', 2.6, { align: 'end' }, priced),
    mark('mark', [26.5, 11.8, 10, 4.4]),
    { ...line('rule', [2.5, 22.2, 34, 0.4], 0.25), ...priced },
    ...row('origin', [2.5, 23.8, 34, 5.4], '产　地', 7.6, 2.3, place =>
      field('origin', place, 'origin', 2.4, { fit: 'wrap', minSize: 1.7, lineHeight: 1.15 }),
    ),
    ...row('producer', [2.5, 29.6, 34, 5.4], '生产者', 7.6, 2.3, place =>
      field('producer', place, 'producerName', 2.4, { fit: 'wrap', minSize: 1.7, lineHeight: 1.08 }),
    ),
    ...row('harvested', [2.5, 35.4, 34, 2.6], '采　收', 7.6, 2.3, place =>
      date('harvested', place, 'harvestDate', 2.4),
    ),
    qr('qr', [36.6, 11.4, 22.6, 22.6]),
    text('scan', [36.6, 34, 22.6, 3.4], '扫码查来源', 2.9, { align: 'center', weight: 'bold', tracking: 0.06 }),
  ],
);

export const shelfCard100x70: LabelTemplateInput = roll(
  '货架卡 100×70',
  'shelf-card',
  [100, 70],
  [
    blackBox('band', [0, 0, 100, 17]),
    field('product', [4.5, 2.4, 91, 12.2], 'productName', 10.4, {
      weight: 'bold',
      ink: 'white',
      fit: 'wrap',
      minSize: 4.6,
      lineHeight: 1.12,
    }),
    field('price', [4.5, 20.4, 36.5, 13], 'price', 13, { weight: 'bold', minSize: 7 }, priced),
    field('price-unit', [42.5, 27, 18, 5], 'priceUnit', 4.2, { align: 'end' }, priced),
    { ...line('rule', [4.5, 36.4, 56, 0.6], 0.4), ...priced },
    ...row('origin', [4.5, 39, 56, 8.4], '产　地', 12.6, 3.7, place =>
      field('origin', place, 'origin', 3.8, { fit: 'wrap', minSize: 2.6, lineHeight: 1.15 }),
    ),
    ...row('producer', [4.5, 48.2, 56, 8.4], '生产者', 12.6, 3.7, place =>
      field('producer', place, 'producerName', 3.8, { fit: 'wrap', minSize: 2.6, lineHeight: 1.15 }),
    ),
    ...row('harvested', [4.5, 57.4, 56, 4.2], '采　收', 12.6, 3.7, place =>
      date('harvested', place, 'harvestDate', 3.8, {}, { format: 'chinese' }),
    ),
    field(
      'certification',
      [4.5, 63, 56, 4],
      'certification',
      3.4,
      {},
      { showWhen: { field: 'certification', is: 'filled' } },
    ),
    qr('qr', [62, 19, 36, 36]),
    text('scan', [62, 54.6, 36, 5], '扫码查来源', 4.4, { align: 'center', weight: 'bold', tracking: 0.08 }),
    mark('mark', [72, 60.6, 16, 7]),
  ],
);
