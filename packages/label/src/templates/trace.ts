import type { LabelItemInput, LabelTemplateInput } from '../model/index.ts';
import { date, field, line, mark, type Place, qr, roll, text } from './build.ts';

/*
 * Trace labels. A QR code of a 48-character address has 29 modules and 37 with its quiet zone: at 203 dpi 13.9 mm with three dots a
 * module, 18.5 mm with four, 23.2 mm with five. The white around the code is inside its box, so that boxes may touch.
 */

export const codeLine = (place: Place, size: number): LabelItemInput =>
  field('code', place, 'codeGrouped', size, { align: 'center', tracking: 0.02 });

/** A small name and its value side by side, and neither where there is no value. */
export const row = (
  id: string,
  [x, y, w, h]: Place,
  name: string,
  nameWidth: number,
  size: number,
  value: (place: Place) => Extract<LabelItemInput, { kind: 'field' | 'date' }>,
): LabelItemInput[] => {
  const item = value([x + nameWidth, y, w - nameWidth, h]);
  const caption = text(`${id}-name`, [x, y, nameWidth, h], name, size * 0.88);
  return [{ ...caption, showWhen: { field: item.field, is: 'filled' } }, item];
};

export const trace30x20: LabelTemplateInput = roll(
  '追溯标签 30×20',
  'trace',
  [30, 20],
  [
    field('product', [1.5, 1.4, 14, 6.4], 'productName', 3, {
      weight: 'bold',
      fit: 'wrap',
      minSize: 1.7,
      lineHeight: 1.08,
    }),
    field('producer', [1.5, 8.2, 14, 4.6], 'producerName', 1.9, { fit: 'wrap', lineHeight: 1.15 }),
    date('harvested', [1.5, 13.2, 14, 2.2], 'harvestDate', 1.9, {}, { prefix: '采收 ' }),
    qr('qr', [15.4, 1.2, 14, 14]),
    line('rule', [1.5, 16, 27, 0.4], 0.15),
    codeLine([1.5, 16.5, 27, 2.4], 2.05),
  ],
);

export const trace40x30: LabelTemplateInput = roll(
  '追溯标签 40×30',
  'trace',
  [40, 30],
  [
    field('product', [2, 1.6, 36, 4.6], 'productName', 4, {
      weight: 'bold',
      fit: 'wrap',
      minSize: 2,
      lineHeight: 1.1,
    }),
    line('rule', [2, 6.5, 36, 0.4], 0.3),
    field('producer', [2, 7.8, 18, 5.2], 'producerName', 2.3, { fit: 'wrap', lineHeight: 1.2 }),
    ...row('origin', [2, 13.8, 18, 5], '产地', 4.8, 2.2, place =>
      field('origin', place, 'origin', 2.2, { fit: 'wrap', lineHeight: 1.2 }),
    ),
    ...row('harvested', [2, 19.4, 18, 2.4], '采收', 4.8, 2.2, place => date('harvested', place, 'harvestDate', 2.2)),
    ...row('lot', [2, 22.4, 18, 2.4], '批次', 4.8, 2.2, place => field('lot', place, 'lot', 2.2)),
    qr('qr', [20.2, 7, 18.6, 18.6]),
    line('foot', [2, 26, 36, 0.4], 0.15),
    codeLine([2, 26.5, 36, 2.4], 2.4),
  ],
);

export const trace50x30: LabelTemplateInput = roll(
  '追溯标签 50×30',
  'trace',
  [50, 30],
  [
    field('product', [2, 1.7, 28.5, 4.8], 'productName', 4.2, {
      weight: 'bold',
      fit: 'wrap',
      minSize: 2,
      lineHeight: 1.1,
    }),
    line('rule', [2, 7, 28.5, 0.4], 0.3),
    field('producer', [2, 8.2, 28, 4.6], 'producerName', 2.4, { fit: 'wrap', lineHeight: 1.15 }),
    ...row('origin', [2, 13.4, 28, 4], '产地', 5.4, 2.3, place =>
      field('origin', place, 'origin', 2.3, { fit: 'wrap', lineHeight: 1.15 }),
    ),
    ...row('harvested', [2, 18, 28, 2.6], '采收', 5.4, 2.3, place => date('harvested', place, 'harvestDate', 2.3)),
    ...row('lot', [2, 21.4, 28, 2.6], '批次', 5.4, 2.3, place => field('lot', place, 'lot', 2.3, { minSize: 1.6 })),
    qr('qr', [30.6, 1, 18.6, 18.6]),
    text('scan', [30.6, 19.4, 18.6, 3], '扫码查来源', 2.5, { align: 'center', weight: 'bold', tracking: 0.05 }),
    line('foot', [2, 25, 46, 0.4], 0.15),
    codeLine([2, 25.7, 46, 2.8], 2.8),
  ],
);

export const trace60x40: LabelTemplateInput = roll(
  '追溯标签 60×40',
  'trace',
  [60, 40],
  [
    field('product', [2.5, 2.2, 33, 5.6], 'productName', 5.2, {
      weight: 'bold',
      fit: 'wrap',
      minSize: 2.4,
      lineHeight: 1.12,
    }),
    field('variety', [2.5, 8, 33, 3], 'variety', 2.5, {}, { showWhen: { field: 'variety', is: 'filled' } }),
    line('rule', [2.5, 11.7, 33, 0.5], 0.35),
    ...row('producer', [2.5, 13.4, 33, 6], '生产者', 8.4, 2.5, place =>
      field('producer', place, 'producerName', 2.5, { fit: 'wrap', lineHeight: 1.2 }),
    ),
    ...row('origin', [2.5, 20, 33, 6], '产　地', 8.4, 2.5, place =>
      field('origin', place, 'origin', 2.5, { fit: 'wrap', lineHeight: 1.2 }),
    ),
    ...row('harvested', [2.5, 26.6, 33, 2.7], '采　收', 8.4, 2.5, place =>
      date('harvested', place, 'harvestDate', 2.5),
    ),
    ...row('lot', [2.5, 30, 33, 2.7], '批　次', 8.4, 2.5, place => field('lot', place, 'lot', 2.5)),
    qr('qr', [36, 1.2, 23.2, 23.2]),
    text('scan', [36, 24.2, 23.2, 3.4], '扫码查来源', 3, { align: 'center', weight: 'bold', tracking: 0.06 }),
    mark('mark', [43, 28.4, 9.2, 4.2]),
    line('foot', [2.5, 33.6, 55, 0.4], 0.15),
    codeLine([2.5, 34.6, 55, 3.4], 3.3),
  ],
);

export const trace70x50: LabelTemplateInput = roll(
  '追溯标签 70×50',
  'trace',
  [70, 50],
  [
    field('product', [3, 2.8, 40, 6.4], 'productName', 6, {
      weight: 'bold',
      fit: 'wrap',
      minSize: 2.7,
      lineHeight: 1.12,
    }),
    field('variety', [3, 9.6, 40, 3.2], 'variety', 2.8, {}, { showWhen: { field: 'variety', is: 'filled' } }),
    line('rule', [3, 13.7, 39, 0.5], 0.4),
    ...row('producer', [3, 15.4, 39, 7.2], '生产者', 9.6, 2.8, place =>
      field('producer', place, 'producerName', 2.8, { fit: 'wrap', lineHeight: 1.2 }),
    ),
    ...row('origin', [3, 23.2, 39, 6.6], '产　地', 9.6, 2.8, place =>
      field('origin', place, 'origin', 2.8, { fit: 'wrap', lineHeight: 1.2 }),
    ),
    ...row('harvested', [3, 30.6, 39, 3], '采　收', 9.6, 2.8, place => date('harvested', place, 'harvestDate', 2.8)),
    ...row('lot', [3, 34.4, 39, 3], '批　次', 9.6, 2.8, place => field('lot', place, 'lot', 2.8)),
    ...row('quantity', [3, 38.2, 39, 3], '数　量', 9.6, 2.8, place => field('quantity', place, 'quantity', 2.8)),
    qr('qr', [42.2, 2, 26, 26]),
    text('scan', [42.2, 28, 26, 3.8], '扫码查来源', 3.3, { align: 'center', weight: 'bold', tracking: 0.06 }),
    mark('mark', [48.2, 33.4, 14, 7]),
    line('foot', [3, 42.6, 64, 0.4], 0.15),
    codeLine([3, 43.8, 64, 3.8], 3.7),
  ],
);

export const trace100x70: LabelTemplateInput = roll(
  '追溯标签 100×70',
  'trace',
  [100, 70],
  [
    field('product', [4.5, 4, 56, 9], 'productName', 8.4, {
      weight: 'bold',
      fit: 'wrap',
      minSize: 3.6,
      lineHeight: 1.12,
    }),
    field('variety', [4.5, 13.6, 56, 4.2], 'variety', 3.6, {}, { showWhen: { field: 'variety', is: 'filled' } }),
    line('rule', [4.5, 19.2, 56, 0.6], 0.5),
    ...row('producer', [4.5, 22.2, 56, 8.4], '生产者', 13, 3.6, place =>
      field('producer', place, 'producerName', 3.6, { fit: 'wrap', lineHeight: 1.2 }),
    ),
    ...row('origin', [4.5, 31.6, 56, 8.4], '产　地', 13, 3.6, place =>
      field('origin', place, 'origin', 3.6, { fit: 'wrap', lineHeight: 1.2 }),
    ),
    ...row('harvested', [4.5, 41, 56, 4], '采　收', 13, 3.6, place =>
      date('harvested', place, 'harvestDate', 3.6, {}, { format: 'chinese' }),
    ),
    ...row('lot', [4.5, 46.2, 56, 4], '批　次', 13, 3.6, place => field('lot', place, 'lot', 3.6)),
    ...row('quantity', [4.5, 51.4, 56, 4], '数　量', 13, 3.6, place => field('quantity', place, 'quantity', 3.6)),
    qr('qr', [61.6, 3, 36.2, 36.2]),
    text('scan', [61.6, 39.2, 36.2, 5], '扫码查来源', 4.4, { align: 'center', weight: 'bold', tracking: 0.08 }),
    mark('mark', [70, 46, 19.4, 10]),
    line('foot', [4.5, 58.8, 91, 0.4], 0.2),
    codeLine([4.5, 60.4, 91, 5.4], 5.2),
  ],
);

export const trace100x150: LabelTemplateInput = roll(
  '追溯标签 100×150',
  'trace',
  [100, 150],
  [
    field('product', [6, 6, 88, 11], 'productName', 10.5, {
      weight: 'bold',
      align: 'center',
      fit: 'wrap',
      minSize: 4.4,
      lineHeight: 1.12,
    }),
    field(
      'variety',
      [6, 18, 88, 5],
      'variety',
      4.4,
      { align: 'center' },
      { showWhen: { field: 'variety', is: 'filled' } },
    ),
    line('rule', [6, 25.4, 88, 0.8], 0.6),
    qr('qr', [21, 27, 58, 58]),
    text('scan', [6, 84.6, 88, 6.4], '扫码查来源', 5.6, { align: 'center', weight: 'bold', tracking: 0.1 }),
    field('code', [6, 92, 88, 6], 'codeGrouped', 5.4, { align: 'center', tracking: 0.02 }),
    line('middle', [6, 101, 88, 0.4], 0.2),
    ...row('producer', [6, 103.6, 88, 9.6], '生产者', 16, 4.2, place =>
      field('producer', place, 'producerName', 4.2, { fit: 'wrap', lineHeight: 1.2 }),
    ),
    ...row('origin', [6, 114, 88, 5], '产　地', 16, 4.2, place => field('origin', place, 'origin', 4.2)),
    ...row('harvested', [6, 120.4, 60, 5], '采　收', 16, 4.2, place =>
      date('harvested', place, 'harvestDate', 4.2, {}, { format: 'chinese' }),
    ),
    ...row('lot', [6, 126.8, 60, 5], '批　次', 16, 4.2, place => field('lot', place, 'lot', 4.2)),
    ...row('quantity', [6, 133.2, 60, 5], '数　量', 16, 4.2, place => field('quantity', place, 'quantity', 4.2)),
    ...row('phone', [6, 139.6, 60, 5], '电　话', 16, 4.2, place => field('phone', place, 'phone', 4.2)),
    mark('mark', [68, 122, 26, 20]),
  ],
);
