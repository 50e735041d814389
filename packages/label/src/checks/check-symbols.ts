import type { LabelLayout, LaidOutItem, SymbolNote } from '../layout/index.ts';
import { dotsPerMm } from '../model/index.ts';
import type { Finding } from './finding.ts';
import { inkAreas, overlapOf } from './ink.ts';

/** Narrowest modules in mm: below the first a phone seldom reads them, below the second not every one does. */
const moduleLimits = { matrix: [0.24, 0.33], bars: [0.16, 0.25] } as const;
/**
 * The same in printer dots: one dot more or less of ink must leave something of a module. EAN tells digits apart by the width of bars, and
 * of two dots one is too many.
 */
const dotLimits = { matrix: [2, 3], bars: [2, 3], ean: [3, 3] } as const;

/** White modules that a symbology wants around it: ISO/IEC 18004 §5.3.8, 16022 §5.1, 15417 §4.3, 15420 §4.5. */
const wantedQuiet: Readonly<Record<SymbolNote['symbology'], number>> = {
  qr: 4,
  'gs1-datamatrix': 1,
  code128: 10,
  'gs1-128': 10,
  ean13: 7,
  ean8: 7,
};

/** Readers forgive a little: half of it missing is an error, less a warning. */
const errorShare = 0.5;

const isBars = ({ symbology }: SymbolNote): boolean => symbology !== 'qr' && symbology !== 'gs1-datamatrix';

/** Whether phones and scanners can read the symbols of a label that is printed with `dpi`. */
export const checkSymbols = (layout: LabelLayout, dpi: number | undefined): Finding[] =>
  layout.items.flatMap(item =>
    item.symbol ? [...checkModule(item.id, item.symbol, dpi), ...checkQuietZone(item, item.symbol, layout)] : [],
  );

const checkModule = (itemId: string, symbol: SymbolNote, dpi: number | undefined): Finding[] => {
  const kind = isBars(symbol) ? 'bars' : 'matrix';
  const [errorMm, warnMm] = moduleLimits[kind];
  const [errorDots, warnDots] = dotLimits[/^ean/.test(symbol.symbology) ? 'ean' : kind];
  const dots = dpi === undefined ? Infinity : Math.round(symbol.module * dotsPerMm(dpi));
  const needed = dpi === undefined ? warnMm : Math.max(warnMm, warnDots / dotsPerMm(dpi));
  const params = { module: Math.round(symbol.module * 100) / 100, needed: Math.ceil(needed * 100 - 1e-6) / 100 };
  if (symbol.module < errorMm || dots < errorDots)
    return [{ code: 'label.module_too_small', severity: 'error', itemId, params }];
  if (symbol.module < warnMm || dots < warnDots)
    return [{ code: 'label.module_small', severity: 'warning', itemId, params }];
  return [];
};

/** White around the symbol up to the nearest ink of others and to the edge of the label, in modules. */
const checkQuietZone = (item: LaidOutItem, symbol: SymbolNote, layout: LabelLayout): Finding[] => {
  const { x, y, w, h } = symbol.area;
  const wanted = wantedQuiet[symbol.symbology];
  const reach = wanted * symbol.module;
  // Bars need white at their ends alone.
  const isUpright = isBars(symbol) && h > w;
  const [acrossX, acrossY] = isBars(symbol) ? (isUpright ? [0, reach] : [reach, 0]) : [reach, reach];
  const edges = [...(acrossX > 0 ? [x, layout.width - x - w] : []), ...(acrossY > 0 ? [y, layout.height - y - h] : [])];
  let free = Math.min(reach, ...edges);
  const zone = {
    left: x - acrossX,
    right: x + w + acrossX,
    top: y - acrossY,
    bottom: y + h + acrossY,
    ink: 'black',
    isSolid: false,
  } as const;
  for (const other of layout.items) {
    if (other === item) continue;
    for (const area of inkAreas(other)) {
      // A box around everything is drawn below the symbol; its contrast is judged elsewhere.
      if (area.ink === 'white' || overlapOf(zone, area) <= 0.01) continue;
      free = Math.min(free, reach - overlapOf(zone, area));
    }
  }
  const modules = Math.max(0, Math.round((free / symbol.module) * 10) / 10);
  if (modules >= wanted - 0.2) return [];
  return [
    {
      code: 'label.quiet_zone',
      severity: modules < wanted * errorShare ? 'error' : 'warning',
      itemId: item.id,
      params: { modules, wanted },
    },
  ];
};
