import { moveItems } from '../../design/edits.ts';
import { translate } from '../../geometry/geometry.ts';
import { snapMove } from '../../geometry/snapping.ts';
import { type DraggingState, idle, type Scene, type Step, type ToolInput } from '../tool.ts';

/** The chosen items follow the pointer and snap; with Shift along one axis alone. */
export const dragging = (state: DraggingState, input: ToolInput, scene: Scene): Step => {
  if (input.type === 'cancel' || input.type === 'down') return { state: idle };
  let dx: number = input.at.x - state.start.x;
  let dy: number = input.at.y - state.start.y;
  if (input.isConstrained) {
    if (Math.abs(dx) > Math.abs(dy)) dy = 0;
    else dx = 0;
  }
  const snapped = input.isFree
    ? { dx: 0, dy: 0, guides: [] }
    : snapMove(translate(state.bounds, dx, dy), state.lines, scene.snapDistance);
  const template = moveItems(
    state.base,
    state.selection,
    dx + (input.isConstrained && dx === 0 ? 0 : snapped.dx),
    dy + (input.isConstrained && dy === 0 ? 0 : snapped.dy),
  );
  return input.type === 'up' ? { state: idle, template } : { state, template, guides: snapped.guides };
};
