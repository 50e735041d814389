import type { LabelItem } from '@suyuan/label/model';
import { movable } from '../../design/edits.ts';
import { toggle, withGroups } from '../../design/selection.ts';
import { box, type Handle, type Point, unionOf } from '../../geometry/geometry.ts';
import { snapLines } from '../../geometry/snapping.ts';
import type { Scene, Step, ToolInput, ToolState } from '../tool.ts';

/** Nothing is pressed: a press chooses, takes a handle, or begins a rectangle. */
export const idling = (state: ToolState, input: ToolInput, scene: Scene): Step => {
  if (input.type !== 'down') return { state };
  const { target, at, isConstrained } = input;
  if (target.on === 'handle') return startResizing(target.handle, at, scene) ?? { state };
  if (target.on === 'ground') {
    const before = isConstrained ? scene.selection : [];
    return { state: { tool: 'select', at: 'marquee', start: at, before }, selection: before };
  }
  const { items } = scene.template;
  const wasChosen = scene.selection.includes(target.id);
  if (isConstrained && wasChosen) return { state, selection: toggle(items, scene.selection, target.id) };
  const selection = wasChosen
    ? scene.selection
    : withGroups(items, isConstrained ? [...scene.selection, target.id] : [target.id]);
  return { state: { tool: 'select', at: 'pointing', start: at, id: target.id, wasChosen }, selection };
};

/** Codes and pictures would be wrong in another proportion, and several items would fall apart. */
const keepsRatio = (items: readonly LabelItem[]): boolean =>
  items.length > 1 || items.some(({ kind }) => kind === 'qr' || kind === 'gs1-datamatrix');

const startResizing = (handle: Handle, start: Point, { template, selection }: Scene): Step | undefined => {
  const items = movable(template, selection);
  const bounds = unionOf(items);
  if (!bounds) return undefined;
  const label = box(0, 0, template.width, template.height);
  const lines = snapLines(
    label,
    template.items.filter(item => !selection.includes(item.id)),
  );
  return {
    state: {
      tool: 'select',
      at: 'resizing',
      start,
      base: template,
      handle,
      bounds,
      keepsRatio: keepsRatio(items),
      lines,
    },
  };
};
