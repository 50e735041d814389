import type { LabelItem } from '@suyuan/label/model';
import { html, type TemplateResult } from 'lit';
import { commandButton } from '../controls/command-button.ts';
import { textInput } from '../controls/inputs.ts';
import { patchItems } from '../design/edits.ts';
import type { DesignerView } from '../designer-view.ts';
import type { PanelContext } from '../items/item-editor.ts';
import { editorOf, nameOf } from '../items/item-editors.ts';
import { renderArrange } from './arrange.ts';
import { renderLabelSettings } from './label-settings.ts';
import { renderPlace } from './place.ts';
import { renderShowWhen } from './show-when.ts';

/** The settings of what is chosen: one item, several, or the label as a whole. */
export const renderProperties = (view: DesignerView): TemplateResult => {
  const { words, chosen } = view;
  const [item] = chosen;
  const body =
    item === undefined
      ? renderLabelSettings(view)
      : chosen.length > 1
        ? html`
            ${renderSubject(view, words.own.properties.several(chosen.length))}
            ${renderArrange(view)}
          `
        : renderItem(item, view);
  return html`<h2>${words.own.panels.properties}</h2>${body}`;
};

/** What the panel is about, and the way to be rid of it. */
const renderSubject = (view: DesignerView, name: string, kind = ''): TemplateResult => html`
  <div class="subject">
    <p>${name}<span>${name === kind ? '' : kind}</span></p>
    ${commandButton(view, { do: 'remove' }, 'remove', view.words.own.toolbar.remove, 'Delete')}
  </div>
`;

const renderItem = (item: LabelItem, view: DesignerView): TemplateResult => {
  const { words } = view;
  const { properties } = words.own;
  const context: PanelContext = {
    words,
    patch: (change, gesture) =>
      view.edit(
        template => patchItems(template, [item.id], change),
        gesture === undefined ? undefined : `${item.id} ${gesture}`,
      ),
    complain: view.complain,
  };
  return html`
    ${renderSubject(view, nameOf(item, words), words.label.itemKinds[item.kind])}
    ${renderArrange(view)}
    ${renderPlace(item, view)}
    <section id="own">
      <h3>${words.label.itemKinds[item.kind]}</h3>
      ${editorOf(item.kind).renderPanel(item, context)}
    </section>
    <section>
      <h3>${properties.showWhen}</h3>
      ${renderShowWhen(item, context)}
      ${textInput({
        label: properties.name,
        hint: properties.nameHint,
        value: item.name,
        maxLength: 60,
        onChange: name => context.patch({ name }, 'name'),
      })}
    </section>
  `;
};
