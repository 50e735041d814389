import type { LabelLayout, LaidOutItem } from '../layout/index.ts';
import type { Finding } from './finding.ts';
import { encloses, hull, type InkArea, inkAreas, overlapOf } from './ink.ts';

/** Ink that reaches less far into other ink, or over the edge, is rounding. */
const tolerance = 0.15;

interface Inked {
  readonly item: LaidOutItem;
  readonly areas: readonly InkArea[];
  /** Around all of them; undefined where there is no ink. */
  readonly around: InkArea | undefined;
}

/** Ink outside the label, over other ink, and ink that cannot be told from what lies below it. */
export const checkPlaces = (layout: LabelLayout): Finding[] => {
  const inked = layout.items.map(item => {
    const areas = inkAreas(item);
    return { item, areas, around: areas.length === 0 ? undefined : hull(areas) };
  });
  return [
    ...inked.flatMap(one => checkEdges(one, layout)),
    ...inked.flatMap((one, index) => checkContrast(one, inked.slice(0, index))),
    ...inked.flatMap((one, index) => checkOverlap(one, inked.slice(0, index))),
  ];
};

const checkEdges = ({ item, areas }: Inked, { width, height }: LabelLayout): Finding[] => {
  const isOutside = areas.some(
    ({ left, top, right, bottom }) =>
      left < -tolerance || top < -tolerance || right > width + tolerance || bottom > height + tolerance,
  );
  return isOutside ? [{ code: 'label.outside', severity: 'error', itemId: item.id }] : [];
};

/** White needs black below all of it, and black must not lie in black. */
const checkContrast = ({ item, areas, around }: Inked, below: readonly Inked[]): Finding[] => {
  const solids = below
    .filter(other => around && other.around && overlapOf(around, other.around) > 0)
    .flatMap(other => other.areas.filter(area => area.isSolid && area.ink === 'black'));
  const isLost = areas.some(area =>
    area.ink === 'white'
      ? !solids.some(solid => encloses(solid, area))
      : !area.isSolid && solids.some(solid => encloses(solid, area)),
  );
  return isLost ? [{ code: 'label.contrast', severity: 'error', itemId: item.id }] : [];
};

/** Frames, rules and black areas are meant to be written in; words and symbols are not. */
const isGround = ({ item }: Inked): boolean => item.kind === 'box';

/** Names the first item that one lies over: whoever moves it sees the next. */
const checkOverlap = (one: Inked, below: readonly Inked[]): Finding[] => {
  const other = below.find(candidate => !(isGround(one) && isGround(candidate)) && lieOverEachOther(one, candidate));
  if (!other) return [];
  const severity = one.item.symbol || other.item.symbol ? 'error' : 'warning';
  return [{ code: 'label.overlap', severity, itemId: one.item.id, params: { other: other.item.id } }];
};

const lieOverEachOther = (one: Inked, other: Inked): boolean => {
  if (!one.around || !other.around || overlapOf(one.around, other.around) <= tolerance) return false;
  const { around } = other;
  const near = one.areas.filter(area => overlapOf(area, around) > tolerance);
  return near.some(area =>
    other.areas.some(
      under =>
        area.ink === under.ink && overlapOf(area, under) > tolerance && !(under.isSolid && encloses(under, area)),
    ),
  );
};
