import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import type { PrintForm } from '../print-order.ts';
import type { Words } from '../words.ts';

interface WayChoice {
  readonly words: Words;
  readonly ways: readonly PrintForm['way'][];
  readonly chosen: PrintForm['way'];
  /** What stands between the page and a printer of the agent; undefined while that is being loaded. */
  readonly agent: TemplateResult | undefined;
  /** It was tried without the printer that it needs. */
  readonly isMissing: boolean;
  readonly onChoose: (way: PrintForm['way']) => void;
}

/** Where labels go to: a file, or straight to a printer where the browser can. */
export const renderWayChoice = ({ words, ways, chosen, agent, isMissing, onChoose }: WayChoice): TemplateResult => {
  const { printer } = words.own;
  return html`
    <div class="field">
      <label for="print-way">${printer.to}</label>
      <select
        id="print-way"
        @change=${(event: Event) => onChoose(ways[(event.target as HTMLSelectElement).selectedIndex] ?? chosen)}
      >
        ${ways.map(way => html`<option value=${way} .selected=${way === chosen}>${printer.ways[way]}</option>`)}
      </select>
    </div>
    ${chosen === 'agent' ? (agent ?? html`<p class="hint" role="status">${words.own.loading}</p>`) : nothing}
    ${isMissing ? html`<p class="error" role="alert">${icons.warning}${printer.missing}</p>` : nothing}
  `;
};
