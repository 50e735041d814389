import type { Finding } from '@suyuan/label/checks';
import { describeFinding } from '@suyuan/label/locales';
import type { LabelItem, LabelTemplate } from '@suyuan/label/model';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import { segmentInput } from '../controls/inputs.ts';
import type { DesignerView } from '../designer-view.ts';
import { nameOf } from '../items/item-editors.ts';
import type { Words } from '../words.ts';

/** A finding in two sentences, the item at fault named in the first. */
export const tellFinding = (finding: Finding, template: LabelTemplate, words: Words): Told => {
  const { title, remedy } = describeFinding(finding, words.label);
  const item = template.items.find(({ id }) => id === finding.itemId);
  return { title: item ? words.own.checks.about(nameOf(item, words), title) : title, remedy, item };
};

interface Told {
  readonly title: string;
  readonly remedy: string;
  readonly item: LabelItem | undefined;
}

export const isError = (finding: Finding): boolean => finding.severity === 'error';

interface ChecksInput {
  readonly dpi: 203 | 300;
  readonly onDpi: (dpi: 203 | 300) => void;
}

/** How many findings there are, for the tab and the heading. */
export const renderBadge = (findings: readonly Finding[], words: Words): TemplateResult | typeof nothing =>
  findings.length === 0
    ? nothing
    : html`<span class=${findings.some(isError) ? 'badge error' : 'badge'}>
        <span aria-hidden="true">${findings.length}</span>
        <span class="visually-hidden">${words.own.checks.count(findings.length)}</span>
      </span>`;

/** What is wrong with the label as it stands, worst first, each with what to do about it. */
export const renderChecks = (view: DesignerView, { dpi, onDpi }: ChecksInput): TemplateResult => {
  const { words, findings } = view;
  const { checks, panels } = words.own;
  return html`
    <h2 class="heading">${panels.checks} ${renderBadge(findings, words)}</h2>
    ${segmentInput({
      label: checks.dpi,
      name: 'dpi',
      value: String(dpi),
      choices: [
        { value: '203', label: '203 dpi' },
        { value: '300', label: '300 dpi' },
      ],
      onChange: value => onDpi(value === '300' ? 300 : 203),
    })}
    ${
      findings.length === 0
        ? html`<p class="fine">${icons.fine}<strong>${checks.fine}</strong><span>${checks.fineHint}</span></p>`
        : html`
            <ul id="findings">
              ${findings.map(finding => renderFinding(finding, view))}
            </ul>
          `
    }
  `;
};

const renderFinding = (finding: Finding, { words, select, template }: DesignerView): TemplateResult => {
  const { checks } = words.own;
  const { title, remedy, item } = tellFinding(finding, template, words);
  return html`
    <li data-severity=${finding.severity}>
      ${icons.warning}
      <p class="title">
        <span class="visually-hidden">${checks.severities[finding.severity]}</span>
        ${title}
      </p>
      <p>${remedy}</p>
      ${
        item
          ? html`<button type="button" class="small" @click=${() => select([item.id])}>${checks.show}</button>`
          : nothing
      }
    </li>
  `;
};
