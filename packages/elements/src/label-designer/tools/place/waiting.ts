import { idle, type PlaceState, type Step, type ToolInput } from '../tool.ts';

/** A kind of item has been picked and waits for its place. */
export const waiting = (state: PlaceState, input: ToolInput): Step => {
  if (input.type === 'cancel') return { state: idle };
  if (input.type !== 'down') return { state };
  return { state: { tool: 'place', at: 'drawing', kind: state.kind, start: input.at } };
};
