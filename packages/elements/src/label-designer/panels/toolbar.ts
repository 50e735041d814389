import { html, nothing, type TemplateResult } from 'lit';
import { commandButton, iconButton } from '../controls/command-button.ts';
import { type IconName, icons } from '../controls/icons.ts';
import type { DesignerView } from '../designer-view.ts';
import type { TemplateChoice } from '../templates/template-choices.ts';

export interface ToolbarActions {
  readonly openPicker: () => void;
  readonly openSave: () => void;
  readonly openVersions: () => void;
  readonly openPrint: () => void;
  readonly exportFile: () => void;
  readonly importFile: (file: File) => void;
  readonly browserPrint: () => void;
  readonly openKeys: () => void;
}

export const renderToolbar = (
  view: DesignerView,
  origin: TemplateChoice | undefined,
  hasVersions: boolean,
  actions: ToolbarActions,
): TemplateResult => {
  const { words, template } = view;
  const { toolbar, size, sheet, picker } = words.own;
  const { media } = template;
  return html`
    <div id="toolbar" role="group" aria-label=${toolbar.label}>
      <button type="button" class="tool" @click=${actions.openPicker}>
        ${icons.templates}<span>${toolbar.templates}</span>
      </button>
      <p id="title">
        <strong>${template.name}</strong>
        <span>
          ${size(template.width, template.height)}${
            media.type === 'sheet' ? html` · ${sheet(media.columns, media.rows)}` : nothing
          }${origin?.version === undefined ? nothing : html` · ${picker.version(origin.version)}`}
        </span>
      </p>
      <span class="cluster">
        ${commandButton(view, { do: 'undo' }, 'undo', toolbar.undo, 'Ctrl+Z')}
        ${commandButton(view, { do: 'redo' }, 'redo', toolbar.redo, 'Ctrl+Y')}
        ${origin && hasVersions ? html`<span class="roomy">${iconButton('versions', toolbar.versions, actions.openVersions)}</span>` : nothing}
      </span>
      <span class="cluster end">
        ${renderMore(view, origin !== undefined && hasVersions, actions)}
        <button type="button" class="tool" @click=${actions.openSave}>${icons.save}<span>${toolbar.save}</span></button>
        <button type="button" class="tool primary" @click=${actions.openPrint}>
          ${icons.print}<span>${toolbar.print}</span>
        </button>
      </span>
    </div>
  `;
};

/** What is wanted seldom. The list closes when it has been used or the focus leaves it. */
const renderMore = ({ words }: DesignerView, hasVersions: boolean, actions: ToolbarActions): TemplateResult => {
  const { toolbar } = words.own;
  const close = (event: Event) => {
    const menu = event.currentTarget as HTMLDetailsElement;
    const next = event instanceof FocusEvent ? event.relatedTarget : undefined;
    if (!(next instanceof Node && menu.contains(next))) menu.open = false;
  };
  const leave = (event: KeyboardEvent) => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) actions.importFile(file);
    input.value = '';
  };
  const use = (event: Event, act: () => void) => {
    const menu = (event.currentTarget as Element).closest('details')!;
    menu.open = false;
    menu.querySelector('summary')?.focus();
    act();
  };
  const entry = (icon: IconName, label: string, act: () => void) =>
    html`<button type="button" @click=${(event: Event) => use(event, act)}>${icons[icon]}${label}</button>`;
  // Where the toolbar has no room for its button.
  const versions = html`<span class="tight">${entry('versions', toolbar.versions, actions.openVersions)}</span>`;
  return html`
    <details class="menu" @focusout=${close} @keydown=${leave}>
      <summary class="icon-button" aria-label=${toolbar.more} title=${toolbar.more}>${icons.more}</summary>
      <div>
        ${hasVersions ? versions : nothing}
        <label class="button">
          ${icons.upload}${toolbar.importFile}
          <input type="file" class="visually-hidden" accept=".json,application/json" @change=${choose} />
        </label>
        ${entry('download', toolbar.exportFile, actions.exportFile)}
        ${entry('print', toolbar.browserPrint, actions.browserPrint)} ${entry('keys', toolbar.keys, actions.openKeys)}
      </div>
    </details>
  `;
};
