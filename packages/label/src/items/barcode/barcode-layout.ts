import { layOutBars } from '../../layout/bar-symbol.ts';
import type { ItemLayout } from '../../layout/item-layout.ts';
import type { FrameLayout, SymbolNote, SymbolReason } from '../../layout/layout-marks.ts';
import { completeEan, encodeCode128, encodeEan } from '../../symbols/index.ts';
import { contentWords } from '../content-words.ts';
import type { Code128Item, EanItem } from './barcode-item.ts';

/** Ten modules on both sides: ISO/IEC 15417 §4.3. */
const code128Quiet = [10, 10] as const;

const refuse = (symbology: SymbolNote['symbology'], reason: SymbolReason): FrameLayout => ({
  marks: [],
  faults: [{ fault: 'symbol-content', symbology, reason }],
});

export const code128Layout: ItemLayout<Code128Item> = {
  says: (item, data) => contentWords(item.content, data),
  layOut: (item, says, frame, context) => {
    const modules = encodeCode128(says);
    if (!modules) return refuse('code128', says === '' ? 'empty' : 'not-ascii');
    const captions = item.showText ? [{ text: says, from: 0, to: modules.length }] : [];
    const { textSize } = item;
    return layOutBars(
      { symbology: 'code128', modules, quiet: code128Quiet, scanned: says, captions, textSize },
      frame,
      context,
    );
  },
};

/** White modules and places of guards and digits by length, ISO/IEC 15420 §4.5 and figure 5. */
const eanShapes = {
  ean13: {
    length: 13,
    quiet: [11, 7],
    guards: [
      [0, 3],
      [45, 50],
      [92, 95],
    ],
    captions: (digits: string) => [
      { text: digits.slice(0, 1), from: -9, to: -2 },
      { text: digits.slice(1, 7), from: 4, to: 44 },
      { text: digits.slice(7), from: 51, to: 91 },
    ],
  },
  ean8: {
    length: 8,
    quiet: [7, 7],
    guards: [
      [0, 3],
      [31, 36],
      [64, 67],
    ],
    captions: (digits: string) => [
      { text: digits.slice(0, 4), from: 4, to: 30 },
      { text: digits.slice(4), from: 37, to: 63 },
    ],
  },
} as const;

export const eanLayout: ItemLayout<EanItem> = {
  says: (item, data) => contentWords(item.content, data),
  layOut: (item, says, frame, context) => {
    const shape = eanShapes[item.kind];
    const number = completeEan(says, shape.length);
    if (!number.ok) return refuse(item.kind, number.reason);
    return layOutBars(
      {
        symbology: item.kind,
        modules: encodeEan(number.digits),
        quiet: shape.quiet,
        scanned: number.digits,
        captions: item.showText ? shape.captions(number.digits) : [],
        guards: shape.guards,
        textSize: item.textSize,
      },
      frame,
      context,
    );
  },
};
