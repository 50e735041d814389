import type { LabelData } from '../fields/index.ts';
import type { FontSet } from '../font/index.ts';
import type { Mm } from '../model/index.ts';
import type { FrameLayout } from './layout-marks.ts';

export interface LayoutContext {
  readonly fonts: FontSet;
  /** Of the printer; symbols are then built of whole dots. Undefined for vector output of any resolution. */
  readonly dpi?: number | undefined;
}

export interface Frame {
  readonly w: Mm;
  readonly h: Mm;
}

/**
 * How one kind of item is laid out. `says` is all that the data changes about it: the same words give the same layout, which is
 * then made once for a whole run.
 */
export interface ItemLayout<Item> {
  says(item: Item, data: LabelData): string;
  layOut(item: Item, says: string, frame: Frame, context: LayoutContext): FrameLayout;
}

export const nothing: FrameLayout = { marks: [] };
