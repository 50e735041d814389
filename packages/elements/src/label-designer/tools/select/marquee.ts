import { touching, withGroups } from '../../design/selection.ts';
import { boxBetween } from '../../geometry/geometry.ts';
import { idle, type MarqueeState, type Scene, type Step, type ToolInput } from '../tool.ts';

/** A rectangle on the ground chooses what it touches. */
export const marquee = (state: MarqueeState, input: ToolInput, scene: Scene): Step => {
  if (input.type === 'cancel' || input.type === 'down') return { state: idle, selection: state.before };
  const { items } = scene.template;
  const area = boxBetween(state.start, input.at);
  const isDrawn = Math.hypot(area.w, area.h) > scene.dragDistance;
  const found = isDrawn ? touching(items, area) : [];
  const selection = found.length > 0 ? withGroups(items, [...state.before, ...found]) : state.before;
  return input.type === 'up' ? { state: idle, selection } : { state, selection, area };
};
