import { addItems, copiesOf, movable } from '../../design/edits.ts';
import { withGroups } from '../../design/selection.ts';
import { box, unionOf } from '../../geometry/geometry.ts';
import { snapLines } from '../../geometry/snapping.ts';
import { idle, type Pointer, type PointingState, type Scene, type Step, type ToolInput } from '../tool.ts';
import { dragging } from './dragging.ts';

/** Pressed on an item and not yet moved: it may become a click or a drag. */
export const pointing = (state: PointingState, input: ToolInput, scene: Scene): Step => {
  if (input.type === 'cancel') return { state: idle };
  if (input.type === 'up') {
    const narrows = state.wasChosen && !input.isConstrained;
    return narrows ? { state: idle, selection: withGroups(scene.template.items, [state.id]) } : { state: idle };
  }
  const distance = Math.hypot(input.at.x - state.start.x, input.at.y - state.start.y);
  return input.type === 'move' && distance > scene.dragDistance ? startDragging(state, input, scene) : { state };
};

const startDragging = (
  state: PointingState,
  input: Pointer & { readonly type: 'down' | 'move' | 'up' },
  { template, selection, ...scene }: Scene,
): Step => {
  const moved = movable(template, selection);
  if (moved.length === 0) return { state };
  const copies = input.isCopying ? copiesOf(moved, scene.newId, 0, 0) : [];
  const base = addItems(template, copies);
  const chosen = copies.length > 0 ? copies.map(item => item.id) : selection;
  const stay = base.items.filter(item => !chosen.includes(item.id));
  const label = box(0, 0, template.width, template.height);
  const begun = {
    tool: 'select',
    at: 'dragging',
    start: state.start,
    base,
    selection: chosen,
    bounds: unionOf(moved) ?? label,
    lines: snapLines(label, stay),
  } as const;
  return { ...dragging(begun, input, { ...scene, template: base, selection: chosen }), selection: chosen };
};
