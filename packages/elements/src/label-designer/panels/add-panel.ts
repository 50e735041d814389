import { type ItemKind, itemKinds } from '@suyuan/label/model';
import { html, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import { editorOf } from '../items/item-editors.ts';
import type { Words } from '../words.ts';

export interface AddActions {
  /** Puts a new item into the middle of the label. */
  readonly add: (kind: ItemKind) => void;
  /** Takes the tool with which its place is drawn. */
  readonly draw: (kind: ItemKind) => void;
  /** Carries it to where the pointer lets go. */
  readonly carry: (kind: ItemKind, press: PointerEvent) => void;
}

export const renderAddPanel = (words: Words, placing: ItemKind | undefined, actions: AddActions): TemplateResult => {
  const click = (event: MouseEvent, kind: ItemKind) => (event.shiftKey ? actions.draw(kind) : actions.add(kind));
  return html`
    <h2>${words.own.panels.add}</h2>
    <p class="hint">${words.own.add.hint}</p>
    <div id="palette">
      ${itemKinds.map(
        kind => html`
          <button
            type="button"
            aria-pressed=${placing === kind}
            title=${words.label.itemKinds[kind]}
            @click=${(event: MouseEvent) => click(event, kind)}
            @pointerdown=${(event: PointerEvent) => actions.carry(kind, event)}
          >
            ${icons[editorOf(kind).icon]}<span>${words.own.add.kinds[kind] ?? words.label.itemKinds[kind]}</span>
          </button>
        `,
      )}
    </div>
  `;
};
