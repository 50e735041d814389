import type { Division } from '@suyuan/contract/division';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type CascadeRow, cascade, chainOf } from '../division-lists.ts';
import { describedBy, fieldError } from './field.ts';
import type { View } from './view.ts';

const LEVELS = ['province', 'prefecture', 'county', 'township'] as const;

/** Prefecture, county, township: each choice opens the next. What the page fixes is said, not asked. */
export function divisionFields(view: View): TemplateResult {
  const { words, values, divisions, pinned } = view;
  const rows = cascade(divisions, values.divisionCode, pinned);
  const hasFailed = rows.some(row => row.list.kind === 'failed');
  const fixed = chainOf(pinned).flatMap(code => divisions.nameOf(code) ?? []);
  return html`
    <fieldset class="field" id="divisionCode" tabindex="-1" aria-describedby=${describedBy(view, 'divisionCode', false)}>
      <legend>${words.labels.divisionCode}</legend>
      ${fixed.length > 0 ? html`<p id="fixed-division">${fixed.join(' ')}</p>` : nothing}
      ${fieldError(view, 'divisionCode')}
      <div class="cascade">${rows.map((row, index) => divisionSelect(view, row, levelOf(row, index, rows)))}</div>
      ${
        hasFailed
          ? html`
              <div class="note warning" role="status">
                <p>${words.divisionsFailed}</p>
                <div><button type="button" @click=${view.actions.reloadDivisions}>${words.again}</button></div>
              </div>
            `
          : nothing
      }
    </fieldset>
  `;
}

function divisionSelect(view: View, { list, selected, parent }: CascadeRow, level: Division['level']): TemplateResult {
  const { words } = view;
  const items = list.kind === 'loaded' ? list.items : [];
  const isWrong = selected === '' && view.problems.some(problem => problem.field === 'divisionCode');
  return html`
    <div class="field">
      <label for="division-${level}">${words.divisions[level]}</label>
      <select
        id="division-${level}"
        name="divisionCode"
        data-parent=${parent}
        autocomplete=${level === 'township' ? 'address-level3' : level === 'county' ? 'address-level2' : 'address-level1'}
        aria-required="true"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${describedBy(view, 'divisionCode', false)}
        ?disabled=${list.kind !== 'loaded'}
        .value=${live(selected)}
      >
        <option value="" ?selected=${selected === ''}>
          ${list.kind === 'loading' ? words.loadingDivisions : words.choose}
        </option>
        ${items.map(item => html`<option value=${item.code} ?selected=${item.code === selected}>${item.name}</option>`)}
      </select>
    </div>
  `;
}

/** The level of a list that has not come yet follows from what stands above it. */
function levelOf({ list, parent }: CascadeRow, index: number, rows: readonly CascadeRow[]): Division['level'] {
  const known = list.kind === 'loaded' ? list.items[0]?.level : undefined;
  if (known) return known;
  if (parent === '') return 'prefecture';
  const above = chainOf(parent).length;
  return LEVELS[Math.min(above, LEVELS.length - 1)] ?? (index === rows.length - 1 ? 'township' : 'county');
}
