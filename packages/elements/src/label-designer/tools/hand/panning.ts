import { px } from '../../geometry/view.ts';
import type { HandState, Step, ToolInput } from '../tool.ts';

type Panning = Extract<HandState, { at: 'panning' }>;

/** The view goes where the hand goes. */
export const panning = (state: Panning, input: ToolInput): Step => {
  if (input.type !== 'move') return { state: { tool: 'hand', at: 'ready' } };
  const { x, y } = input.screen;
  return { state: { ...state, last: input.screen }, pan: { x: px(x - state.last.x), y: px(y - state.last.y) } };
};
