/*
 * What can be done to a template: each edit gives a new one that shares what it leaves alone. Pure; ids are handed in.
 */
import { type Box, type LabelItem, type LabelTemplate, maxItems } from '@suyuan/label/model';
import {
  type Alignment,
  type Axis,
  alignBoxes,
  box,
  distributeBoxes,
  minSide,
  rotateBox,
  roundMm,
  translate,
  unionOf,
} from '../geometry/geometry.ts';
import { chosenItems, type Selection } from './selection.ts';

/** A change of some properties of an item; keys with `undefined` are taken out. */
export type ItemPatch = Readonly<Record<string, unknown>>;
export type Layer = 'front' | 'forward' | 'backward' | 'back';

const withItems = (template: LabelTemplate, items: readonly LabelItem[]): LabelTemplate =>
  items.length === template.items.length && items.every((item, index) => item === template.items[index])
    ? template
    : { ...template, items: [...items] };

const changeItems = (
  template: LabelTemplate,
  selection: Selection,
  change: (item: LabelItem) => LabelItem,
): LabelTemplate => {
  const chosen = new Set(selection);
  return withItems(
    template,
    template.items.map(item => (chosen.has(item.id) ? change(item) : item)),
  );
};

/** What may be moved: the chosen ones that are not locked. */
export const movable = (template: LabelTemplate, selection: Selection): readonly LabelItem[] =>
  chosenItems(template.items, selection).filter(item => !item.locked);

export const setBoxes = (template: LabelTemplate, boxes: ReadonlyMap<string, Box>): LabelTemplate =>
  withItems(
    template,
    template.items.map(item => {
      const to = boxes.get(item.id);
      if (!to || (to.x === item.x && to.y === item.y && to.w === item.w && to.h === item.h)) return item;
      return { ...item, x: to.x, y: to.y, w: to.w, h: to.h };
    }),
  );

export const moveItems = (template: LabelTemplate, selection: Selection, dx: number, dy: number): LabelTemplate =>
  setBoxes(template, new Map(movable(template, selection).map(item => [item.id, translate(item, dx, dy)])));

/** Makes the chosen ones wider and higher by so much, from their top left corner. */
export const growItems = (template: LabelTemplate, selection: Selection, dw: number, dh: number): LabelTemplate =>
  setBoxes(
    template,
    new Map(
      movable(template, selection).map(({ id, x, y, w, h }) => [
        id,
        { x, y, w: roundMm(Math.max(minSide, w + dw)), h: roundMm(Math.max(minSide, h + dh)) },
      ]),
    ),
  );

export const rotateItems = (template: LabelTemplate, selection: Selection, isClockwise = true): LabelTemplate => {
  const ids = movable(template, selection).map(item => item.id);
  return changeItems(template, ids, item => rotateBox(item, isClockwise));
};

/** One item is lined up with the label, several with the box around them. */
export const alignItems = (template: LabelTemplate, selection: Selection, alignment: Alignment): LabelTemplate => {
  const items = movable(template, selection);
  const label = box(0, 0, template.width, template.height);
  const frame = items.length > 1 ? (unionOf(items) ?? label) : label;
  return placed(template, items, alignBoxes(items, alignment, frame));
};

export const distributeItems = (template: LabelTemplate, selection: Selection, axis: Axis): LabelTemplate => {
  const items = movable(template, selection);
  return placed(template, items, distributeBoxes(items, axis));
};

const placed = (template: LabelTemplate, items: readonly LabelItem[], boxes: readonly Box[]): LabelTemplate =>
  setBoxes(template, new Map(items.map((item, index) => [item.id, boxes[index]!])));

export const patchItems = (template: LabelTemplate, selection: Selection, patch: ItemPatch): LabelTemplate =>
  changeItems(template, selection, item => {
    const merged = Object.entries({ ...item, ...patch }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(merged) as unknown as LabelItem;
  });

/** Locked items stay. */
export const removeItems = (template: LabelTemplate, selection: Selection): LabelTemplate => {
  const gone = new Set(movable(template, selection).map(item => item.id));
  return withItems(
    template,
    template.items.filter(item => !gone.has(item.id)),
  );
};

/** None where there would be more than a template may hold. */
export const addItems = (template: LabelTemplate, items: readonly LabelItem[]): LabelTemplate =>
  template.items.length + items.length > maxItems ? template : withItems(template, [...template.items, ...items]);

/** Copies under new ids, groups kept apart from those of the originals, moved a little so that they can be seen. */
export const copiesOf = (items: readonly LabelItem[], newId: () => string, dx: number, dy: number): LabelItem[] => {
  const groups = new Map<string, string>();
  return items.map(item => {
    const copy = { ...item, ...translate(item, dx, dy), id: newId(), locked: false };
    if (item.group === undefined) return copy;
    const group = groups.get(item.group) ?? newId();
    groups.set(item.group, group);
    return { ...copy, group };
  });
};

/** Later items are printed over earlier ones: the front is the end of the list. Chosen items keep their own order. */
export const layerItems = (template: LabelTemplate, selection: Selection, layer: Layer): LabelTemplate => {
  const chosen = new Set(selection);
  const isChosen = ({ id }: LabelItem) => chosen.has(id);
  if (layer === 'front' || layer === 'back') {
    const moved = template.items.filter(isChosen);
    const rest = template.items.filter(item => !isChosen(item));
    return withItems(template, layer === 'front' ? [...rest, ...moved] : [...moved, ...rest]);
  }
  const items = layer === 'forward' ? [...template.items].reverse() : [...template.items];
  for (let index = 1; index < items.length; index += 1) {
    const [before, item] = [items[index - 1]!, items[index]!];
    if (isChosen(item) && !isChosen(before)) [items[index - 1], items[index]] = [item, before];
  }
  return withItems(template, layer === 'forward' ? items.reverse() : items);
};

export const groupItems = (template: LabelTemplate, selection: Selection, group: string): LabelTemplate =>
  selection.length < 2 ? template : patchItems(template, selection, { group });

export const ungroupItems = (template: LabelTemplate, selection: Selection): LabelTemplate =>
  chosenItems(template.items, selection).some(item => item.group !== undefined)
    ? patchItems(template, selection, { group: undefined })
    : template;
