import type { LabelLayout, LaidOutItem } from '../layout/index.ts';
import type { Finding } from './finding.ts';
import { encloses, type InkArea, inkAreas, overlapOf } from './ink.ts';

/** Ink that reaches less far into other ink, or over the edge, is rounding. */
const tolerance = 0.15;

interface Inked {
  readonly item: LaidOutItem;
  readonly areas: readonly InkArea[];
}

/** Ink outside the label, over other ink, and ink that cannot be told from what lies below it. */
export const checkPlaces = (layout: LabelLayout): Finding[] => {
  const inked = layout.items.map(item => ({ item, areas: inkAreas(item) }));
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
const checkContrast = ({ item, areas }: Inked, below: readonly Inked[]): Finding[] => {
  const solids = below.flatMap(other => other.areas.filter(area => area.isSolid && area.ink === 'black'));
  const isLost = areas.some(area =>
    area.ink === 'white'
      ? !solids.some(solid => encloses(solid, area))
      : !area.isSolid && solids.some(solid => encloses(solid, area)),
  );
  return isLost ? [{ code: 'label.contrast', severity: 'error', itemId: item.id }] : [];
};

/** Frames, rules and black areas are meant to be written in; words and symbols are not. */
const isGround = ({ item }: Inked): boolean => item.kind === 'box';

const checkOverlap = (one: Inked, below: readonly Inked[]): Finding[] =>
  below
    .filter(other => !(isGround(one) && isGround(other)))
    .filter(other =>
      one.areas.some(area =>
        other.areas.some(
          under =>
            area.ink === under.ink && overlapOf(area, under) > tolerance && !(under.isSolid && encloses(under, area)),
        ),
      ),
    )
    .map(other => ({
      code: 'label.overlap',
      severity: one.item.symbol || other.item.symbol ? 'error' : 'warning',
      itemId: one.item.id,
      params: { other: other.item.id },
    }));
