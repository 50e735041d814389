import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import type { LabelTemplate } from '@suyuan/label/model';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import type { TemplateChoice } from '../templates/template-choices.ts';
import type { Words } from '../words.ts';
import { renderThumbnail } from './thumbnail.ts';

interface TemplatePicker {
  readonly words: Words;
  readonly choices: readonly TemplateChoice[];
  /** `60×40`; all sizes where it is undefined. */
  readonly size: string | undefined;
  readonly data: LabelData;
  readonly fonts: FontSet | undefined;
  /** There is a label in hand that a choice would replace. */
  readonly isReplacing: boolean;
  readonly onSize: (size: string | undefined) => void;
  readonly onChoose: (choice: TemplateChoice) => void;
  readonly onBlank: () => void;
}

const sizeOf = ({ width, height, media }: LabelTemplate): string =>
  media.type === 'sheet' ? 'A4' : `${width}×${height}`;

/** What a template is for, whoever issues it. */
const families = ['trace', 'certificate', 'combined', 'voucher', 'shelf-card'] as const;
export type TemplateFamily = (typeof families)[number];
const familyOf = ({ template }: TemplateChoice): string => template.kind.replace(/-(producer|buyer)$/, '');

/** Sheets come last. */
const areaOf = ({ width, height, media }: LabelTemplate): number =>
  media.type === 'sheet' ? Infinity : width * height;

export const renderTemplatePicker = (picker: TemplatePicker): TemplateResult => {
  const { words, choices, size, isReplacing, onSize } = picker;
  const { picker: own } = words.own;
  const byArea = [...choices].sort((one, other) => areaOf(one.template) - areaOf(other.template));
  const sizes = [...new Set(byArea.map(({ template }) => sizeOf(template)))];
  const shown = choices.filter(({ template }) => size === undefined || sizeOf(template) === size);
  const chip = (value: string | undefined, label: string) => html`
    <button type="button" class="chip" aria-pressed=${value === size} @click=${() => onSize(value)}>${label}</button>
  `;
  const section = (title: string, members: readonly TemplateChoice[]) =>
    members.length === 0
      ? nothing
      : html`
          <h3>${title}</h3>
          <ul class="cards">
            ${members.map(choice => renderCard(choice, picker))}
          </ul>
        `;
  return html`
    <div id="picker">
      <p class="hint">${isReplacing ? own.replace : own.intro}</p>
      <div class="chips" role="group" aria-label=${own.filter}>
        ${chip(undefined, own.anySize)}${sizes.map(one => chip(one, one))}
      </div>
      ${section(
        own.saved,
        shown.filter(choice => choice.source === 'saved'),
      )}
      ${families.map(family =>
        section(
          own.families[family],
          shown.filter(choice => choice.source === 'built-in' && familyOf(choice) === family),
        ),
      )}
      ${shown.length === 0 ? html`<p>${own.none}</p>` : nothing}
      <p>
        <button type="button" @click=${picker.onBlank}>${icons.plus}${own.blank}</button>
        <span class="hint">${own.blankHint}</span>
      </p>
    </div>
  `;
};

/** What comes with the product goes by its name in the reader's language. */
const inWords = (choice: TemplateChoice, words: Words): TemplateChoice => {
  if (choice.source === 'saved') return choice;
  const name = words.own.picker.builtInName(choice.id, choice.name);
  return { ...choice, name, template: { ...choice.template, name } };
};

const renderCard = (given: TemplateChoice, { words, data, fonts, onChoose }: TemplatePicker): TemplateResult => {
  const { template } = given;
  const choice = inWords(given, words);
  const { name, version } = choice;
  const { size, sheet, picker } = words.own;
  const { media } = template;
  return html`
    <li>
      <button type="button" class="card" @click=${() => onChoose(choice)}>
        ${renderThumbnail(template, data, fonts)}
        <span class="name">${name}</span>
        <span class="hint">
          ${size(template.width, template.height)}${
            media.type === 'sheet' ? html` · ${sheet(media.columns, media.rows)}` : nothing
          }${version === undefined ? nothing : html` · ${picker.version(version)}`}
        </span>
      </button>
    </li>
  `;
};
