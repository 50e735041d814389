import { fieldValue } from '../../fields/index.ts';
import type { ItemLayout } from '../../layout/item-layout.ts';
import { moduleSize } from '../../layout/module-size.ts';
import type { Mm } from '../../model/index.ts';
import { encodeQr } from '../../symbols/index.ts';
import type { QrItem } from './qr-item.ts';

const payloadFields = { 'trace-url': 'traceUrl', 'digital-link': 'digitalLink', code: 'code' } as const;

export const qrLayout: ItemLayout<QrItem> = {
  says: (item, data) => fieldValue(data, payloadFields[item.payload]),
  layOut: (item, says, frame, { dpi }) => {
    const refuse = (reason: 'empty' | 'not-ascii' | 'too-long') =>
      ({ marks: [], faults: [{ fault: 'symbol-content', symbology: 'qr', reason }] }) as const;
    if (says === '') return refuse('empty');
    if (!/^[\x20-\x7e]+$/.test(says)) return refuse('not-ascii');
    const symbol = encodeQr(says, item.level);
    if (!symbol) return refuse('too-long');
    const whole = symbol.side + 2 * item.quietZone;
    const module = moduleSize(Math.min(frame.w, frame.h), whole, dpi);
    if (module <= 0) return { marks: [], faults: [{ fault: 'symbol-too-big', symbology: 'qr' }] };
    const size = (symbol.side * module) as Mm;
    const x = ((frame.w - size) / 2) as Mm;
    const y = ((frame.h - size) / 2) as Mm;
    return {
      marks: [
        {
          mark: 'modules',
          x,
          y,
          moduleWidth: module,
          moduleHeight: module,
          columns: symbol.side,
          rows: symbol.side,
          modules: symbol.modules,
        },
      ],
      symbol: {
        symbology: 'qr',
        text: says,
        area: { x, y, w: size, h: size },
        module,
        quietZone: item.quietZone,
        side: symbol.side,
        level: item.level,
      },
    };
  },
};
