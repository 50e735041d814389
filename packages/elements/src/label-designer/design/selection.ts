/*
 * Which items are chosen. Members of a group are chosen together. Pure.
 */
import type { Box, LabelItem } from '@suyuan/label/model';
import { intersects } from '../geometry/geometry.ts';

/** Ids in the order of the template. */
export type Selection = readonly string[];

/** The selection with the rest of every group of which a member is in it, in the template's order. */
export const withGroups = (items: readonly LabelItem[], ids: Iterable<string>): Selection => {
  const wanted = new Set(ids);
  const groups = new Set(items.flatMap(({ id, group }) => (group !== undefined && wanted.has(id) ? [group] : [])));
  return items.filter(({ id, group }) => wanted.has(id) || (group !== undefined && groups.has(group))).map(toId);
};

/** Adds the item and its group, or takes them away where the item is chosen already. */
export const toggle = (items: readonly LabelItem[], selection: Selection, id: string): Selection => {
  const whole = new Set(withGroups(items, [id]));
  return selection.includes(id)
    ? selection.filter(chosen => !whole.has(chosen))
    : withGroups(items, [...selection, ...whole]);
};

/** Everything that a rectangle drawn on the canvas touches; what is locked stays out. */
export const touching = (items: readonly LabelItem[], area: Box): Selection =>
  withGroups(items, items.filter(item => !item.locked && intersects(item, area)).map(toId));

/** The chosen ones that are still there. */
export const surviving = (items: readonly LabelItem[], selection: Selection): Selection => {
  const there = new Set(items.map(toId));
  return selection.every(id => there.has(id)) ? selection : selection.filter(id => there.has(id));
};

/** The item after (or before) the one where the list stands, around the end. */
export const neighbour = (
  items: readonly LabelItem[],
  active: string | undefined,
  step: 1 | -1,
): string | undefined => {
  if (items.length === 0) return undefined;
  const at = items.findIndex(item => item.id === active);
  const next = at === -1 ? (step === 1 ? 0 : items.length - 1) : (at + step + items.length) % items.length;
  return items[next]?.id;
};

export const chosenItems = (items: readonly LabelItem[], selection: Selection): readonly LabelItem[] => {
  const wanted = new Set(selection);
  return items.filter(item => wanted.has(item.id));
};

const toId = ({ id }: LabelItem): string => id;
