import { movable, setBoxes } from '../../design/edits.ts';
import { resizeBox, scaleWithin } from '../../geometry/geometry.ts';
import { snapHandle } from '../../geometry/snapping.ts';
import { idle, type ResizingState, type Scene, type Step, type ToolInput } from '../tool.ts';

/** A handle follows the pointer and snaps; what is opposite stays. */
export const resizing = (state: ResizingState, input: ToolInput, scene: Scene): Step => {
  if (input.type === 'cancel' || input.type === 'down') return { state: idle };
  const { base, bounds, handle, lines } = state;
  const dx = input.at.x - state.start.x;
  const dy = input.at.y - state.start.y;
  const keepsRatio = state.keepsRatio || input.isConstrained;
  const free = resizeBox(bounds, handle, dx, dy, { keepsRatio });
  // A snap on one axis would break the proportions, or move the other axis off its own.
  const snapped =
    input.isFree || keepsRatio ? { dx: 0, dy: 0, guides: [] } : snapHandle(free, handle, lines, scene.snapDistance);
  const to = resizeBox(bounds, handle, dx + snapped.dx, dy + snapped.dy, { keepsRatio });
  const boxes = new Map(movable(base, scene.selection).map(item => [item.id, scaleWithin(item, bounds, to)]));
  const template = setBoxes(base, boxes);
  return input.type === 'up' ? { state: idle, template } : { state, template, guides: snapped.guides };
};
