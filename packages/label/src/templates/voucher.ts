import type { LabelTemplateInput } from '../model/index.ts';
import { date, field, frame, line, mark, qr, roll, text } from './build.ts';
import { row } from './trace.ts';

/* 追溯凭证: goes with a delivery from the producer to who buys it, one for a lot. */

export const voucher70x50: LabelTemplateInput = roll(
  '追溯凭证 70×50',
  'voucher',
  [70, 50],
  [
    text('title', [3, 2.2, 40, 5.6], '追溯凭证', 5, { weight: 'bold', tracking: 0.2 }),
    line('rule', [3, 8.4, 40, 0.5], 0.4),
    ...row('product', [3, 10, 40, 5.6], '品　名', 10, 2.6, place =>
      field('product', place, 'productName', 2.7, {
        weight: 'bold',
        fit: 'wrap',
        minSize: 1.9,
        lineHeight: 1.15,
      }),
    ),
    ...row('quantity', [3, 16, 40, 2.8], '数　量', 10, 2.6, place => field('quantity', place, 'quantity', 2.6)),
    ...row('lot', [3, 19.6, 40, 2.8], '批　次', 10, 2.6, place => field('lot', place, 'lot', 2.6)),
    ...row('producer', [3, 23.2, 40, 5.8], '供货者', 10, 2.6, place =>
      field('producer', place, 'producerName', 2.6, { fit: 'wrap', minSize: 1.7, lineHeight: 1.15 }),
    ),
    ...row('origin', [3, 29.4, 40, 5.8], '产　地', 10, 2.6, place =>
      field('origin', place, 'origin', 2.6, { fit: 'wrap', minSize: 1.9, lineHeight: 1.15 }),
    ),
    ...row('harvested', [3, 35.6, 40, 2.8], '采　收', 10, 2.6, place => date('harvested', place, 'harvestDate', 2.6)),
    ...row('printed', [3, 39.2, 40, 2.8], '出　证', 10, 2.6, place => date('printed', place, 'printedOn', 2.6)),
    qr('qr', [43.4, 4.4, 24, 24]),
    text('scan', [43.4, 28.4, 24, 3], '扫码查验', 2.7, { align: 'center', weight: 'bold', tracking: 0.1 }),
    mark('mark', [49.4, 33, 12, 8]),
    line('foot', [3, 43.4, 64, 0.4], 0.15),
    field('code', [3, 44.6, 64, 3.2], 'codeGrouped', 3, { align: 'center', tracking: 0.02 }),
  ],
);

export const voucher100x70: LabelTemplateInput = roll(
  '追溯凭证 100×70',
  'voucher',
  [100, 70],
  [
    text('title', [18, 3, 64, 8], '农产品追溯凭证', 6.6, { weight: 'bold', align: 'center', tracking: 0.2 }),
    mark('mark', [84, 2.8, 12, 8.4]),
    line('rule-thick', [4, 12, 92, 0.7], 0.6),
    line('rule-thin', [4, 13.1, 92, 0.3], 0.15),
    {
      kind: 'table',
      id: 'contents',
      x: 4,
      y: 15.4,
      w: 60,
      h: 44,
      columns: [0.26, 0.74],
      rows: [
        [
          { from: 'text', text: '产品名称' },
          { from: 'field', field: 'productName' },
        ],
        [
          { from: 'text', text: '数　　量' },
          { from: 'field', field: 'quantity' },
        ],
        [
          { from: 'text', text: '批　　次' },
          { from: 'field', field: 'lot' },
        ],
        [
          { from: 'text', text: '供 货 者' },
          { from: 'field', field: 'producerName' },
        ],
        [
          { from: 'text', text: '产　　地' },
          { from: 'field', field: 'origin' },
        ],
        [
          { from: 'text', text: '联系方式' },
          { from: 'field', field: 'phone' },
        ],
        [
          { from: 'text', text: '采收日期' },
          { from: 'field', field: 'harvestDate' },
        ],
        [
          { from: 'text', text: '出证日期' },
          { from: 'field', field: 'printedOn' },
        ],
      ],
      headings: 'first-column',
      thickness: 0.2,
      padding: 1.1,
      style: { size: 2.75, minSize: 1.7, fit: 'wrap', lineHeight: 1.08 },
    },
    qr('qr', [66, 14.2, 30, 30]),
    text('scan', [66, 44, 30, 3.4], '扫码查验', 3, { align: 'center', weight: 'bold', tracking: 0.12 }),
    frame('stamp', [68.4, 49.4, 25.2, 10], 0.15, 1),
    text('stamp-words', [69.4, 50.2, 23.2, 2.6], '供货者签章', 1.9, { align: 'start' }),
    line('foot', [4, 61.4, 92, 0.4], 0.15),
    field('code', [4, 62.6, 92, 4.4], 'codeGrouped', 4.2, { align: 'center', tracking: 0.02 }),
  ],
);
