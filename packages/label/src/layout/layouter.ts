import { fieldValue, type LabelData } from '../fields/index.ts';
import type { FontSet } from '../font/index.ts';
import type { Condition, LabelItem, LabelTemplate } from '../model/index.ts';
import type { LayoutContext } from './item-layout.ts';
import { itemLayoutOf } from './item-layouts.ts';
import type { LabelLayout, LaidOutItem } from './layout-marks.ts';
import { frameOf, turnBox, turnMark } from './turn.ts';

/** Layouts that are kept of one item: enough for what repeats in a run, little enough for a run of any length. */
const maxKept = 16;

/** Lays out one label after another; what does not change between them is laid out once. */
export interface Layouter {
  readonly template: LabelTemplate;
  layout(data: LabelData): LabelLayout;
}

export interface LayoutOptions {
  /** Of the printer. Leave out for PDF and for screens without a printer in mind. */
  readonly dpi?: number | undefined;
}

export const createLayouter = (template: LabelTemplate, fonts: FontSet, options: LayoutOptions = {}): Layouter => {
  const context: LayoutContext = { fonts, dpi: options.dpi };
  const layItem = template.items.map(item => rememberLayouts(item, context));
  return {
    template,
    layout: data => {
      const items: LaidOutItem[] = [];
      for (const [index, item] of template.items.entries()) {
        if (item.showWhen === undefined || holds(item.showWhen, data)) items.push(layItem[index]!(data));
      }
      return { width: template.width, height: template.height, items };
    },
  };
};

const holds = (condition: Condition, data: LabelData): boolean => {
  const value = fieldValue(data, condition.field);
  if (condition.is === 'equal') return value === condition.to;
  return (value !== '') === (condition.is === 'filled');
};

const rememberLayouts = (item: LabelItem, context: LayoutContext): ((data: LabelData) => LaidOutItem) => {
  const kept = new Map<string, LaidOutItem>();
  const layout = itemLayoutOf(item);
  return data => {
    const says = layout.says(item, data);
    const known = kept.get(says);
    if (known) return known;
    const made = layOutItem(item, says, context);
    if (kept.size >= maxKept) kept.delete(kept.keys().next().value!);
    kept.set(says, made);
    return made;
  };
};

const layOutItem = (item: LabelItem, says: string, context: LayoutContext): LaidOutItem => {
  const { marks, symbol, faults = [] } = itemLayoutOf(item).layOut(item, says, frameOf(item), context);
  const box = { x: item.x, y: item.y, w: item.w, h: item.h };
  return {
    id: item.id,
    kind: item.kind,
    box,
    marks: marks.map(mark => turnMark(mark, box, item.rotation)),
    symbol: symbol && { ...symbol, area: turnBox(symbol.area, box, item.rotation) },
    faults,
  };
};
