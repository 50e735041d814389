import type { Certificate } from '@suyuan/contract/certificate';
import { certificateBases, certificateTemplate } from '@suyuan/domain/certificate';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { formatDay, formatInstant } from '../locales/format.ts';
import { dictionary } from '../locales/messages.ts';
import { badge } from '../pieces/notes.ts';
import { quantityText } from '../pieces/quantity.ts';

type PaperContent = Omit<Certificate, 'id' | 'number' | 'issuedOn'> & {
  readonly number?: string;
  /** Empty before it is issued. */
  readonly issuedOn?: string;
};

interface PaperParts {
  readonly footer?: unknown;
  readonly title?: string;
}

/**
 * A certificate as it reads on paper. The statutory text and what is filled in are Chinese whatever the console speaks: only
 * the Chinese text commits anyone.
 */
export function certificatePaper(
  desk: Desk,
  content: PaperContent,
  { footer = nothing, title }: PaperParts = {},
): TemplateResult {
  const text = certificateTemplate(content.templateVersion, content.sample);
  const chinese: Desk = { ...desk, language: 'zh-CN', words: dictionary['zh-CN'] };
  const { certificate: words } = desk.words;
  const preview = chinese.words.certificate;
  if (!text) return html`<p>${content.number}</p>`;
  const rows = [
    [text.labels.productName, content.productName],
    [text.labels.quantity, quantityText(chinese, content.quantity)],
    [text.labels.origin, content.origin],
    [text.labels.issuer, content.issuer],
    [text.labels.phone, content.phone || preview.previewPhone],
    [text.labels.issuedOn, content.issuedOn ? formatDay('zh-CN', content.issuedOn) : preview.previewIssuedOn],
  ] as const;
  return html`<article class="paper ${content.voided ? 'void' : ''}" aria-label=${title ?? `${words.number} ${content.number}`}>
    <div lang="zh-CN">
      <p class="paper-title">${text.title}</p>
      <p>${text.lead}</p>
      <ul>${text.statements.map(statement => html`<li>${statement}</li>`)}</ul>
      <p>${text.basisHeading}</p>
      <ul class="boxes">${certificateBases.map(
        basis =>
          html`<li><span aria-hidden="true">${content.bases.includes(basis) ? '☑' : '☐'}</span> ${text.bases[basis]}</li>`,
      )}</ul>
      <dl class="facts">${rows.map(([term, detail]) => html`<div><dt>${term}</dt><dd>${detail}</dd></div>`)}</dl>
    </div>
    ${
      content.voided
        ? html`<p>${badge('bad', words.voided)} ${words.voidedAt(formatInstant(desk.language, content.voided.at), content.voided.reason)}</p>`
        : nothing
    }
    <footer class="split">
      <span class="small muted">${content.number ? html`${words.number} <span class="digits">${content.number}</span> · ` : nothing}${words.template(content.templateVersion)}</span>
      ${footer}
    </footer>
  </article>`;
}
