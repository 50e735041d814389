import { panning } from './hand/panning.ts';
import { ready } from './hand/ready.ts';
import { drawing } from './place/drawing.ts';
import { waiting } from './place/waiting.ts';
import { dragging } from './select/dragging.ts';
import { idling } from './select/idling.ts';
import { marquee } from './select/marquee.ts';
import { pointing } from './select/pointing.ts';
import { resizing } from './select/resizing.ts';
import type { Scene, Step, ToolInput, ToolState } from './tool.ts';

/** Hands an input to the state that the tool is in. Pure. */
export const useTool = (state: ToolState, input: ToolInput, scene: Scene): Step => {
  switch (state.at) {
    case 'idle':
      return idling(state, input, scene);
    case 'pointing':
      return pointing(state, input, scene);
    case 'dragging':
      return dragging(state, input, scene);
    case 'resizing':
      return resizing(state, input, scene);
    case 'marquee':
      return marquee(state, input, scene);
    case 'waiting':
      return waiting(state, input);
    case 'drawing':
      return drawing(state, input, scene);
    case 'ready':
      return ready(state, input);
    case 'panning':
      return panning(state, input);
  }
};
