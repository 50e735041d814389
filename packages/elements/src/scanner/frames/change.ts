// Carries out the ladder's changes and remembers the way back to the first picture. Reads no DOM and no clock.
import { redraw } from '../bars/redraw.ts';
import { type BarRegion, findBars } from './bars.ts';
import type { Change } from './ladder.ts';
import type { Changed, Luma } from './luma.ts';
import { mendCode } from './qr/mend.ts';
import {
  blur,
  crop,
  cutOut,
  denoise,
  enlarge,
  equalise,
  halve,
  invert,
  sharpen,
  stretch,
  threshold,
  turn,
} from './transforms.ts';

/** Several passes ask for the same picture's bars. */
const known = new WeakMap<Luma, readonly BarRegion[]>();
const MOST_BARS = 3;

function barsOf(picture: Luma): readonly BarRegion[] {
  const regions = known.get(picture) ?? findBars(picture, MOST_BARS);
  known.set(picture, regions);
  return regions;
}

const stay = (x: number, y: number) => [x, y] as const;

/** Applies the changes in their order; undefined where the picture has not what one of them needs. */
export function applyChanges(picture: Luma, changes: readonly Change[]): Changed | undefined {
  let current: Changed = { picture, back: stay };
  for (const change of changes) {
    const { back: before } = current;
    const changed = applyChange(current.picture, change);
    if (!changed) return undefined;
    const { picture: after, back } = changed;
    current = { picture: after, back: back === stay ? before : (x, y) => before(...back(x, y)) };
  }
  return current;
}

function applyChange(picture: Luma, change: Change): Changed | undefined {
  switch (change.kind) {
    case 'centre': {
      const width = Math.round(picture.width * change.part);
      const height = Math.round(picture.height * change.part);
      const left = (picture.width - width) >> 1;
      const top = (picture.height - height) >> 1;
      return { picture: crop(picture, left, top, width, height), back: (x, y) => [x + left, y + top] };
    }
    case 'bars': {
      const region = barsOf(picture)[change.nth];
      if (!region) return undefined;
      // Blocks at the ends are half paper and not found: the quiet zone is added. More depth would only cost time.
      const length = region.length * 1.3 + 32;
      return cutOut(picture, { ...region, length, depth: Math.min(region.depth, 120) }, change.scale);
    }
    case 'mend':
      return mendCode(picture, change.search);
    case 'redraw': {
      const region = barsOf(picture)[change.nth];
      return region && redraw(picture, region);
    }
    case 'enlarge':
      return { picture: enlarge(picture), back: (x, y) => [x / 2, y / 2] };
    case 'halve':
      return { picture: halve(picture), back: (x, y) => [x * 2, y * 2] };
    case 'turn':
      return turn(picture, change.degrees, change.scale);
    case 'sharpen':
      return { picture: sharpen(picture, change.radius, change.strength), back: stay };
    case 'threshold':
      return { picture: threshold(picture, change.radius, change.bias), back: stay };
    case 'equalise':
      return { picture: equalise(picture, change.radius, change.limit), back: stay };
    case 'blur':
      return { picture: blur(picture, change.radius), back: stay };
    case 'stretch':
      return { picture: stretch(picture), back: stay };
    case 'invert':
      return { picture: invert(picture), back: stay };
    case 'denoise':
      return { picture: denoise(picture), back: stay };
  }
}
