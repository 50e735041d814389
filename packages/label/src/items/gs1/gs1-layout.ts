import { encodeElementString, formatElementString, parseElementString } from '@suyuan/domain/code';
import { layOutBars } from '../../layout/bar-symbol.ts';
import { fitText } from '../../layout/fit-text.ts';
import type { Frame, ItemLayout, LayoutContext } from '../../layout/item-layout.ts';
import type { FrameLayout, SymbolReason } from '../../layout/layout-marks.ts';
import { moduleSize } from '../../layout/module-size.ts';
import type { Mm } from '../../model/index.ts';
import { encodeCode128, encodeGs1DataMatrix } from '../../symbols/index.ts';
import { contentWords } from '../content-words.ts';
import type { Gs1Item } from './gs1-item.ts';

const refuse = (item: Gs1Item, reason: SymbolReason): FrameLayout => ({
  marks: [],
  faults: [{ fault: 'symbol-content', symbology: item.kind, reason }],
});

const gs1Quiet = [10, 10] as const;
/** ISO/IEC 16022 §5.1 asks for one module; two forgive a printer's gain. */
const matrixQuiet = 2;

export const gs1Layout: ItemLayout<Gs1Item> = {
  /** The human-readable element string. Dates may be given as ISO days; GTINs of fewer digits are padded. */
  says: (item, data) =>
    formatElementString(
      item.elements
        .map(({ ai, content }) => ({ ai, value: gs1Value(ai, contentWords(content, data)) }))
        .filter(({ value }) => value !== ''),
    ),
  layOut: (item, says, frame, context) => {
    if (says === '') return refuse(item, 'empty');
    const parsed = parseElementString(says);
    if (!parsed.ok) return refuse(item, parsed.problem.code === 'gs1.check_digit' ? 'check-digit' : 'syntax');
    const scanned = encodeElementString(parsed.value);
    if (item.kind === 'gs1-datamatrix') return layOutMatrix(item, says, scanned, frame, context);
    const modules = encodeCode128(scanned, { isGs1: true });
    if (!modules) return refuse(item, 'not-ascii');
    const captions = item.showText ? [{ text: says, from: 0, to: modules.length }] : [];
    const { textSize } = item;
    return layOutBars({ symbology: 'gs1-128', modules, quiet: gs1Quiet, scanned, captions, textSize }, frame, context);
  },
};

const gs1Value = (ai: string, words: string): string => {
  if (/^1[1-7]$/.test(ai) && /^\d{4}-\d{2}-\d{2}$/.test(words)) return words.replaceAll('-', '').slice(2);
  return ai === '01' || ai === '02' ? words.padStart(words === '' ? 0 : 14, '0') : words;
};

const layOutMatrix = (
  item: Gs1Item,
  says: string,
  scanned: string,
  frame: Frame,
  { fonts, dpi }: LayoutContext,
): FrameLayout => {
  const symbol = encodeGs1DataMatrix(scanned);
  if (!symbol) return refuse(item, 'too-long');
  const { side } = symbol;
  // Words stand beside the symbol, one element a line.
  const module = moduleSize(Math.min(frame.w, frame.h), side + 2 * matrixQuiet, dpi);
  if (module <= 0) return { marks: [], faults: [{ fault: 'symbol-too-big', symbology: item.kind }] };
  const whole = (side + 2 * matrixQuiet) * module;
  const x = (item.showText ? matrixQuiet * module : (frame.w - side * module) / 2) as Mm;
  const y = ((frame.h - side * module) / 2) as Mm;
  const size = (side * module) as Mm;
  const room = frame.w - whole;
  const text =
    item.showText && room > 1
      ? fitText(
          says.replace(/(?<=.)\((?=\d{2,4}\))/g, '\n('),
          {
            size: item.textSize as Mm,
            minSize: 1 as Mm,
            weight: 'regular',
            align: 'start',
            valign: 'middle',
            fit: 'line',
            lineHeight: 1.25,
            tracking: 0,
            ink: 'black',
          },
          { x: whole, y: 0, w: room, h: frame.h },
          fonts,
        )
      : undefined;
  return {
    marks: [
      {
        mark: 'modules',
        x,
        y,
        moduleWidth: module,
        moduleHeight: module,
        columns: side,
        rows: side,
        modules: symbol.modules,
      },
      ...(text?.runs ?? []),
    ],
    symbol: {
      symbology: item.kind,
      text: scanned,
      area: { x, y, w: size, h: size },
      module,
      quietZone: matrixQuiet,
      side,
    },
    faults: text?.faults ?? [],
  };
};
