/*
 * What buttons, menus and keys ask of the designer, and when it can be done. Pure.
 */
import type { LabelItem, LabelTemplate } from '@suyuan/label/model';
import { type Alignment, type Axis, box, unionOf } from '../geometry/geometry.ts';
import { snapLines, snapOnward } from '../geometry/snapping.ts';
import { type DesignerState, edit, redoEdit, select, undoEdit } from './designer-state.ts';
import {
  addItems,
  alignItems,
  copiesOf,
  distributeItems,
  groupItems,
  growItems,
  type Layer,
  layerItems,
  movable,
  moveItems,
  patchItems,
  removeItems,
  rotateItems,
  ungroupItems,
} from './edits.ts';
import { canRedo, canUndo, settle } from './history.ts';
import { chosenItems, neighbour } from './selection.ts';

export type Command =
  | { readonly do: 'undo' | 'redo' | 'remove' | 'duplicate' | 'group' | 'ungroup' | 'lock' | 'unlock' }
  | { readonly do: 'select-all' | 'select-none' }
  | { readonly do: 'select-next' | 'select-previous'; readonly isAdding?: boolean }
  /** The steps of a key that is held down are undone together. */
  | { readonly do: 'move' | 'grow'; readonly x: number; readonly y: number; readonly isHeld?: boolean }
  /** To the next line that things snap to, one way along one axis. */
  | { readonly do: 'snap'; readonly along: Axis; readonly direction: 1 | -1 }
  | { readonly do: 'rotate'; readonly isClockwise: boolean }
  | { readonly do: 'align'; readonly to: Alignment }
  | { readonly do: 'distribute'; readonly along: Axis }
  | { readonly do: 'layer'; readonly to: Layer }
  | { readonly do: 'insert'; readonly items: readonly LabelItem[] };

/** How far a copy lies from what it was made of, in mm. */
const copyOffset = 2;

export const canRun = (state: DesignerState, command: Command): boolean => {
  const template = state.history.present;
  const chosen = chosenItems(template.items, state.selection);
  const free = movable(template, state.selection);
  switch (command.do) {
    case 'undo':
      return canUndo(state.history);
    case 'redo':
      return canRedo(state.history);
    case 'select-all':
    case 'select-next':
    case 'select-previous':
      return template.items.length > 0;
    case 'insert':
      return command.items.length > 0;
    case 'group':
      return chosen.length > 1 && new Set(chosen.map(item => item.group ?? item.id)).size > 1;
    case 'ungroup':
      return chosen.some(item => item.group !== undefined);
    case 'lock':
      return free.length > 0;
    case 'unlock':
      return chosen.length > free.length;
    case 'distribute':
      return free.length > 2;
    case 'select-none':
    case 'duplicate':
    case 'layer':
      return chosen.length > 0;
    default:
      return free.length > 0;
  }
};

/** The state after a command; the same one where there was nothing to do. */
export const run = (state: DesignerState, command: Command, newId: () => string): DesignerState => {
  const { selection } = state;
  const { items } = state.history.present;
  switch (command.do) {
    case 'undo':
      return undoEdit(state);
    case 'redo':
      return redoEdit(state);
    case 'remove':
      return edit(state, template => removeItems(template, selection));
    case 'duplicate':
      return insert(state, copiesOf(chosenItems(items, selection), newId, copyOffset, copyOffset));
    case 'insert':
      return insert(state, command.items);
    case 'group':
      return edit(state, template => groupItems(template, selection, newId()));
    case 'ungroup':
      return edit(state, template => ungroupItems(template, selection));
    case 'lock':
    case 'unlock':
      return edit(state, template => patchItems(template, selection, { locked: command.do === 'lock' }));
    case 'select-all':
      return select(
        state,
        items.map(item => item.id),
      );
    case 'select-none':
      return select(state, []);
    case 'select-next':
    case 'select-previous': {
      const id = neighbour(items, state.active, command.do === 'select-next' ? 1 : -1);
      if (id === undefined) return state;
      return select(state, command.isAdding ? [...new Set([...selection, id])] : [id], id);
    }
    case 'snap':
      return snap(state, command.along, command.direction);
    case 'move':
      return nudge(state, command.isHeld, template => moveItems(template, selection, command.x, command.y));
    case 'grow':
      return nudge(state, command.isHeld, template => growItems(template, selection, command.x, command.y));
    case 'rotate':
      return edit(state, template => rotateItems(template, selection, command.isClockwise));
    case 'align':
      return edit(state, template => alignItems(template, selection, command.to));
    case 'distribute':
      return edit(state, template => distributeItems(template, selection, command.along));
    case 'layer':
      return edit(state, template => layerItems(template, selection, command.to));
  }
};

/** The lines that the chosen items then lie on are shown until something else is done. */
const snap = (state: DesignerState, along: Axis, direction: 1 | -1): DesignerState => {
  const { history, selection } = state;
  const { width, height, items } = history.present;
  const bounds = unionOf(movable(history.present, selection));
  if (!bounds) return state;
  const others = items.filter(({ id }) => !selection.includes(id));
  const { dx, dy, guides } = snapOnward(bounds, snapLines(box(0, 0, width, height), others), along, direction);
  return { ...edit(state, template => moveItems(template, selection, dx, dy)), guides };
};

/** New items are what is chosen next. */
const insert = (state: DesignerState, items: readonly LabelItem[]): DesignerState =>
  select(
    edit(state, template => addItems(template, items)),
    items.map(item => item.id),
  );

const nudge = (state: DesignerState, isHeld: boolean | undefined, change: (template: LabelTemplate) => LabelTemplate) =>
  edit(isHeld ? state : { ...state, history: settle(state.history) }, change, 'nudge');
