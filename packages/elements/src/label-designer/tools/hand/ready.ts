import type { HandState, Step, ToolInput } from '../tool.ts';

/** The hand is out (the space bar is held) and takes hold when pressed. */
export const ready = (state: HandState, input: ToolInput): Step =>
  input.type === 'down' ? { state: { tool: 'hand', at: 'panning', last: input.screen } } : { state };
