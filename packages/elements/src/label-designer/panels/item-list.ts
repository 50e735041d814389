import type { LabelItem } from '@suyuan/label/model';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../controls/icons.ts';
import { meaningOf } from '../design/keyboard.ts';
import { toggle, withGroups } from '../design/selection.ts';
import type { DesignerView } from '../designer-view.ts';
import { editorOf, nameOf } from '../items/item-editors.ts';

export interface ListActions {
  /** Gives the canvas the focus, where arrow keys move what is chosen. */
  readonly goToCanvas: () => void;
}

export const optionId = (id: string): string => `item-${id}`;

/**
 * The items in the order of printing: the way through the label for who cannot see it. Up and Down walk and choose, with Shift they
 * choose more, with Control they only walk, and the space bar chooses or lets go; the other keys mean what they mean on the canvas.
 */
export const renderItemList = (view: DesignerView, actions: ListActions): TemplateResult => {
  const { words, template, state } = view;
  const { items } = words.own;
  const { active } = state;
  return html`
    <h2>${words.own.panels.items}</h2>
    ${
      template.items.length === 0
        ? html`<p class="hint">${items.empty}</p>`
        : html`
            <ul
              id="items"
              role="listbox"
              tabindex="0"
              aria-multiselectable="true"
              aria-label=${items.label}
              aria-describedby="items-hint"
              aria-activedescendant=${template.items.some(({ id }) => id === active) ? optionId(active ?? '') : nothing}
              @keydown=${(event: KeyboardEvent) => handleKey(event, view, actions)}
              @focus=${() => state.selection.length === 0 && view.run({ do: 'select-next' })}
            >
              ${guard([...template.items.map(looksOf), state.selection, active, view.hidden, words.own], () =>
                repeat(
                  template.items,
                  item => item.id,
                  item => renderOption(item, view),
                ),
              )}
            </ul>
            <p id="items-hint" class="visually-hidden">${items.hint}</p>
          `
    }
  `;
};

/** What of an item the list shows: while it is dragged about, its row stays as it is. */
const kept = new WeakMap<LabelItem, string>();
const looksOf = (item: LabelItem): string => {
  let looks = kept.get(item);
  if (looks === undefined) {
    const { x: _x, y: _y, w: _w, h: _h, ...rest } = item;
    looks = 'data' in rest ? JSON.stringify({ ...rest, data: rest.data.length }) : JSON.stringify(rest);
    kept.set(item, looks);
  }
  return looks;
};

const renderOption = (item: LabelItem, view: DesignerView): TemplateResult => {
  const { words, state } = view;
  const kind = words.label.itemKinds[item.kind];
  const name = nameOf(item, words);
  const states = statesOf(item, view);
  const select = (event: MouseEvent) => {
    const { items } = view.template;
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    view.select(isAdding ? toggle(items, state.selection, item.id) : withGroups(items, [item.id]), item.id);
  };
  return html`
    <li
      id=${optionId(item.id)}
      role="option"
      aria-selected=${state.selection.includes(item.id)}
      aria-label=${words.own.list([name, kind, ...states])}
      class=${`${view.hidden.has(item.id) ? 'faint' : ''}${item.id === state.active ? ' active' : ''}`}
      @click=${select}
      @dblclick=${() => view.show('properties')}
    >
      ${icons[editorOf(item.kind).icon]}
      <span class="name">${name}</span>
      <span class="kind">${name === kind ? '' : kind}</span>
      ${view.hidden.has(item.id) ? icons.hidden : nothing} ${item.locked ? icons.lock : nothing}
    </li>
  `;
};

const statesOf = (item: LabelItem, { words, hidden }: DesignerView): readonly string[] => {
  const { items } = words.own;
  return [
    ...(item.locked ? [items.locked] : []),
    ...(item.group === undefined ? [] : [items.grouped]),
    ...(hidden.has(item.id) ? [items.hidden] : []),
  ];
};

const handleKey = (event: KeyboardEvent, view: DesignerView, actions: ListActions): void => {
  const { template, state } = view;
  const isControl = event.ctrlKey || event.metaKey;
  const walk = (next: string | undefined) => {
    if (next === undefined) return;
    if (isControl) view.goTo(next);
    else view.select(event.shiftKey ? [...new Set([...state.selection, next])] : [next], next);
  };
  const isDone = ((): boolean => {
    switch (event.altKey ? '' : event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const at = template.items.findIndex(item => item.id === state.active);
        walk(template.items[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))]?.id);
        return true;
      }
      case 'Home':
      case 'End':
        walk(template.items.at(event.key === 'Home' ? 0 : -1)?.id);
        return true;
      case ' ': {
        const { active } = state;
        if (active !== undefined) view.select(toggle(template.items, state.selection, active), active);
        return true;
      }
      case 'Enter':
        actions.goToCanvas();
        return true;
      default: {
        const meaning = event.key.startsWith('Arrow') ? undefined : meaningOf(event);
        if (meaning === undefined) return false;
        if ('do' in meaning) view.run(meaning);
        else view.show(meaning.view);
        return true;
      }
    }
  })();
  if (isDone) event.preventDefault();
};
