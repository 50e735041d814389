import type { FontSet } from '../font/index.ts';
import type { Mm, TextStyle } from '../model/index.ts';
import { fitText } from './fit-text.ts';
import type { Frame } from './item-layout.ts';
import type { FrameLayout, LayoutMark, SymbolNote } from './layout-marks.ts';
import { moduleSize } from './module-size.ts';

/** Bars are seldom wider than this on packages: GS1 General Specifications §5.12.3, 200 % of nominal. */
const widestModule = 0.66;

/** Space between bars and the line below, as a share of its letters. */
const textGap = 0.25;

export interface BarSymbol {
  readonly symbology: SymbolNote['symbology'];
  readonly modules: Uint8Array;
  /** Modules of white that the symbology asks for on each side. */
  readonly quiet: readonly [left: number, right: number];
  readonly scanned: string;
  /** Words below the bars, each centred under the modules from `from` to `to`. */
  readonly captions: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  readonly textSize: number;
  /** Modules that reach down beside the captions. */
  readonly guards?: readonly (readonly [from: number, to: number])[];
}

const captionStyle = (size: number): TextStyle => ({
  size: size as Mm,
  minSize: 0.5 as Mm,
  weight: 'regular',
  align: 'center',
  valign: 'top',
  fit: 'line',
  lineHeight: 1,
  tracking: 0,
  ink: 'black',
});

/** Bars, their line of text, and nothing where not even one dot a module fits. */
export const layOutBars = (
  symbol: BarSymbol,
  frame: Frame,
  context: { readonly fonts: FontSet; readonly dpi?: number | undefined },
): FrameLayout => {
  const { symbology, modules, quiet, textSize } = symbol;
  const [left, right] = quiet;
  const module = moduleSize(frame.w, modules.length + left + right, context.dpi, widestModule);
  const hasText = symbol.captions.length > 0;
  const height = hasText ? frame.h - textSize * (1 + textGap) : frame.h;
  if (module <= 0 || height <= 0) return { marks: [], faults: [{ fault: 'symbol-too-big', symbology }] };
  const width = modules.length * module;
  const x = ((frame.w - (left + modules.length + right) * module) / 2 + left * module) as Mm;
  const bars = (cells: Uint8Array, y: number, h: number): LayoutMark => ({
    mark: 'modules',
    x,
    y: y as Mm,
    moduleWidth: module,
    moduleHeight: h as Mm,
    columns: cells.length,
    rows: 1,
    modules: cells,
  });
  const guards = modules.map((cell, at) => (symbol.guards?.some(([from, to]) => at >= from && at < to) ? cell : 0));
  const texts = symbol.captions.map(({ text, from, to }) =>
    fitText(
      text,
      captionStyle(textSize),
      { x: x + from * module, y: height + textSize * textGap, w: (to - from) * module, h: textSize },
      context.fonts,
    ),
  );
  return {
    marks: [
      bars(modules, 0, height),
      ...(hasText && symbol.guards ? [bars(guards, height, textSize * 0.5)] : []),
      ...texts.flatMap(text => text.runs),
    ],
    symbol: {
      symbology,
      text: symbol.scanned,
      area: { x, y: 0 as Mm, w: width as Mm, h: height as Mm },
      module,
      quietZone: left,
    },
    faults: texts.flatMap(text => text.faults),
  };
};
