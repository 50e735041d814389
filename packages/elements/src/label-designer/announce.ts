/*
 * What a command did, for who cannot see it. Pure.
 */
import type { Command } from './design/commands.ts';
import type { DesignerState } from './design/designer-state.ts';
import { chosenItems } from './design/selection.ts';
import { describePlace } from './designer-view.ts';
import { unionOf } from './geometry/geometry.ts';
import { nameOf } from './items/item-editors.ts';
import type { Words } from './words.ts';

/** What is chosen and where it lies. */
export const describeSelection = (state: DesignerState, words: Words): string => {
  const chosen = chosenItems(state.history.present.items, state.selection);
  const bounds = unionOf(chosen);
  const { announce } = words.own;
  if (!bounds) return announce.none;
  const place = describePlace(bounds, words);
  const [only] = chosen;
  const what = chosen.length > 1 || !only ? announce.several(chosen.length) : nameOf(only, words);
  return words.own.list([what, place]);
};

const layerOf = (state: DesignerState): number =>
  state.history.present.items.findIndex(item => item.id === state.selection.at(-1)) + 1;

/** The sentence for the live region after a command. */
export const describeOutcome = (
  command: Command,
  before: DesignerState,
  after: DesignerState,
  words: Words,
): string => {
  const { announce } = words.own;
  const count = before.history.present.items.length - after.history.present.items.length;
  switch (command.do) {
    case 'undo':
      return words.own.list([announce.undone, describeSelection(after, words)]);
    case 'redo':
      return words.own.list([announce.redone, describeSelection(after, words)]);
    case 'remove':
      return announce.removed(count);
    case 'layer':
      return announce.layer(layerOf(after), after.history.present.items.length);
    default:
      return describeSelection(after, words);
  }
};
