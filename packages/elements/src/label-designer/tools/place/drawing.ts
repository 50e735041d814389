import { boxBetween } from '../../geometry/geometry.ts';
import { idle, type PlaceState, type Scene, type Step, type ToolInput } from '../tool.ts';

type Drawing = Extract<PlaceState, { at: 'drawing' }>;

/** The new item's box is being drawn. */
export const drawing = (state: Drawing, input: ToolInput, scene: Scene): Step => {
  if (input.type === 'cancel' || input.type === 'down') return { state: idle };
  const area = boxBetween(state.start, input.at);
  if (input.type === 'move') return { state, area };
  const isDrawn = Math.hypot(area.w, area.h) > scene.dragDistance;
  return { state: idle, place: { kind: state.kind, at: state.start, ...(isDrawn ? { area } : {}) } };
};
