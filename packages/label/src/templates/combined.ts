import type { CertificateSample } from '@suyuan/domain/certificate';
import type { LabelTemplateInput } from '../model/index.ts';
import { blackBox, field, line, mark, qr, roll, text } from './build.ts';
import { commitment, contents, heading, title } from './certificate.ts';
import { codeLine } from './trace.ts';

/* Trace label and 承诺达标合格证 in one: the certificate may be merged with other quality marks (Order 4/2025). */

const kinds = { producer: 'combined-producer', buyer: 'combined-buyer' } as const;
const names: Readonly<Record<CertificateSample, string>> = { producer: '生产者', buyer: '收购者' };

export const combined100x70 = (sample: CertificateSample): LabelTemplateInput =>
  roll(
    `追溯与合格证合一（${names[sample]}）100×70`,
    kinds[sample],
    [100, 70],
    [
      blackBox('band', [0, 0, 100, 11]),
      heading(sample, [4, 1.5, 92, 8], 6.8),
      ...commitment(sample, [4, 12.6, 92], 2.75, 4.05),
      contents(sample, [4, 30.2, 60, 33], 2.75),
      qr('qr', [66.8, 28.6, 28, 28]),
      text('scan', [64.8, 56.4, 32, 3.4], '扫码查来源', 3.1, { align: 'center', weight: 'bold', tracking: 0.1 }),
      mark('mark', [74.3, 60.1, 13, 4.4]),
      field('lot', [4, 65, 40, 2.8], 'lot', 2.3, {}, { prefix: '批次 ' }),
      field('code', [44, 65, 52, 2.8], 'codeGrouped', 2.5, { align: 'end' }, { prefix: '追溯码 ' }),
    ],
  );

export const combined100x150 = (sample: CertificateSample): LabelTemplateInput =>
  roll(
    `追溯与合格证合一（${names[sample]}）100×150`,
    kinds[sample],
    [100, 150],
    [
      field('product', [6, 5.5, 88, 11], 'productName', 10, {
        weight: 'bold',
        align: 'center',
        fit: 'wrap',
        minSize: 4.4,
        lineHeight: 1.12,
      }),
      field(
        'variety',
        [6, 17, 88, 4.4],
        'variety',
        4,
        { align: 'center' },
        { showWhen: { field: 'variety', is: 'filled' } },
      ),
      qr('qr', [27.5, 21.6, 45, 45]),
      text('scan', [6, 66.2, 88, 5], '扫码查来源', 4.6, { align: 'center', weight: 'bold', tracking: 0.1 }),
      codeLine([6, 72, 88, 4.6], 4.4),
      line('middle', [6, 79, 88, 0.7], 0.6),
      title(sample, [6, 81.4, 88, 8], 6.8),
      ...commitment(sample, [6, 91, 88], 2.7, 4.1),
      contents(sample, [6, 109, 88, 34], 2.9, 0.24),
      mark('mark', [75, 36, 19, 19]),
      field('number', [6, 144.6, 88, 2.8], 'certificateNumber', 2.3, {}, { prefix: '编号 ' }),
    ],
  );

/** The smallest label that holds both; the product stands in the table. */
export const combined70x50 = (sample: CertificateSample): LabelTemplateInput =>
  roll(
    `追溯与合格证合一（${names[sample]}）70×50`,
    kinds[sample],
    [70, 50],
    [
      blackBox('band', [0, 0, 70, 7.6]),
      heading(sample, [2.5, 0.9, 65, 5.8], 4.8),
      ...commitment(sample, [2.5, 8.6, 65], 2.05, 2.95),
      contents(sample, [2.5, 21.2, 44, 24.6], 2.1, 0.32),
      qr('qr', [48.5, 20.4, 19, 19]),
      text('scan', [46.9, 39, 22.2, 2.6], '扫码查来源', 2.3, { align: 'center', weight: 'bold', tracking: 0.06 }),
      mark('mark', [52, 42, 12, 3.9]),
      field('code', [2.5, 46.5, 65, 2.4], 'codeGrouped', 2.2, { align: 'center' }, { prefix: '追溯码 ' }),
    ],
  );
