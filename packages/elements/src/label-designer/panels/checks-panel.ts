import type { Finding } from '@suyuan/label/checks';
import { describeFinding } from '@suyuan/label/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { DesignerView } from '../designer-view.ts';
import { icons } from '../icons.ts';
import { segmentInput } from '../inputs.ts';
import type { Words } from '../words.ts';

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
  const { title, remedy } = describeFinding(finding, words.label);
  const { itemId } = finding;
  const isThere = itemId !== undefined && template.items.some(item => item.id === itemId);
  return html`
    <li class=${finding.severity}>
      ${icons.warning}
      <p class="title">
        <span class="visually-hidden">${checks.severities[finding.severity]}</span>
        ${title}
      </p>
      <p>${remedy}</p>
      ${
        isThere
          ? html`<button type="button" class="small" @click=${() => select([itemId])}>${checks.show}</button>`
          : nothing
      }
    </li>
  `;
};
