/*
 * Everything that the designer knows about the template in hand, and how it changes. Pure: reads no DOM, makes no ids.
 */
import type { Box, LabelTemplate } from '@suyuan/label/model';
import type { Guide } from '../geometry/snapping.ts';
import { idle, type Scene, type Step, type ToolInput, type ToolState } from '../tools/tool.ts';
import { useTool } from '../tools/use-tool.ts';
import { type History, record, redo, settle, startHistory, undo } from './history.ts';
import { type Selection, surviving } from './selection.ts';

export interface DesignerState {
  readonly history: History<LabelTemplate>;
  readonly selection: Selection;
  /** Where the list of items stands: mostly at what was chosen last. */
  readonly active: string | undefined;
  readonly tool: ToolState;
  readonly guides: readonly Guide[];
  readonly area: Box | undefined;
  /** The history before the gesture in progress: each of its steps is recorded on it, so that it is one to undo. */
  readonly before: History<LabelTemplate> | undefined;
}

export const startDesign = (template: LabelTemplate): DesignerState => ({
  history: startHistory(template),
  selection: [],
  active: undefined,
  tool: idle,
  guides: [],
  area: undefined,
  before: undefined,
});

/** One change, to be undone by itself or, with the name of a gesture, together with the last one of the same name. */
export const edit = (
  state: DesignerState,
  change: (template: LabelTemplate) => LabelTemplate,
  gesture?: string,
): DesignerState => {
  const history = record(state.history, change(state.history.present), gesture);
  return { ...state, history, guides: [], selection: surviving(history.present.items, state.selection) };
};

/** The chosen ones are these now; the list stands at the last of them where it is not said otherwise. */
export const select = (state: DesignerState, selection: Selection, active = selection.at(-1)): DesignerState => ({
  ...state,
  history: settle(state.history),
  guides: [],
  selection: surviving(state.history.present.items, selection),
  active,
});

/** The list goes on to another item, and what is chosen stays. */
export const goTo = (state: DesignerState, active: string): DesignerState => ({ ...state, active });

const travel = (state: DesignerState, history: History<LabelTemplate>): DesignerState => ({
  ...state,
  history,
  guides: [],
  selection: surviving(history.present.items, state.selection),
});

export const undoEdit = (state: DesignerState): DesignerState => travel(state, undo(state.history));
export const redoEdit = (state: DesignerState): DesignerState => travel(state, redo(state.history));

/** Another tool in hand; a gesture in progress is as if it had never begun. */
export const takeTool = (state: DesignerState, tool: ToolState): DesignerState => ({
  ...travel(state, state.before ?? state.history),
  tool,
  guides: [],
  area: undefined,
  before: undefined,
});

type Measures = Omit<Scene, 'template' | 'selection'>;

/** One input to the tool in hand. `place` and `pan` are left to who has a screen. */
export const point = (
  state: DesignerState,
  input: ToolInput,
  measures: Measures,
): { readonly state: DesignerState; readonly place?: Step['place']; readonly pan?: Step['pan'] } => {
  const before = input.type === 'down' || !state.before ? settle(state.history) : state.before;
  const scene = { ...measures, template: state.history.present, selection: state.selection };
  const step = useTool(state.tool, input, scene);
  const isOver = input.type === 'up' || input.type === 'cancel';
  const template = input.type === 'cancel' ? before.present : (step.template ?? state.history.present);
  const isGesture = state.before !== undefined || input.type === 'down';
  const history = isGesture ? record(before, template) : state.history;
  const next: DesignerState = {
    history,
    selection: surviving(history.present.items, step.selection ?? state.selection),
    active: step.selection ? step.selection.at(-1) : state.active,
    tool: step.state,
    guides: isOver ? [] : (step.guides ?? []),
    area: isOver ? undefined : step.area,
    before: isOver || !isGesture ? undefined : before,
  };
  return {
    state: next,
    ...(step.place ? { place: step.place } : {}),
    ...(step.pan ? { pan: step.pan } : {}),
  };
};
