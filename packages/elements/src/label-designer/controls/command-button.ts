import { html, type TemplateResult } from 'lit';
import type { Command } from '../design/commands.ts';
import type { DesignerView } from '../designer-view.ts';
import { type IconName, icons } from './icons.ts';

/** A button with an icon alone: its label is its name and its tooltip. */
export const iconButton = (
  icon: IconName,
  label: string,
  onClick: () => void,
  { isDisabled = false, keys = '' }: { readonly isDisabled?: boolean; readonly keys?: string } = {},
): TemplateResult => html`
  <button
    type="button"
    class="icon-button"
    aria-label=${label}
    title=${keys ? `${label} (${keys})` : label}
    ?disabled=${isDisabled}
    @click=${onClick}
  >
    ${icons[icon]}
  </button>
`;

/** A button that runs a command and cannot be pressed where there is nothing for it to do. */
export const commandButton = (
  view: DesignerView,
  command: Command,
  icon: IconName,
  label: string,
  keys?: string,
): TemplateResult =>
  iconButton(icon, label, () => view.run(command), { isDisabled: !view.can(command), ...(keys ? { keys } : {}) });
