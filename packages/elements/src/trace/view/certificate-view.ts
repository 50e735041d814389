import type { TraceDocument } from '@suyuan/contract/trace';
import {
  type CertificateElement,
  certificateBases,
  certificateElements,
  certificateTemplate,
} from '@suyuan/domain/certificate';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../calendar.ts';
import { formatInstant } from './clock.ts';
import { zhCn } from './locales/zh-cn.ts';
import { formatQuantity } from './quantity.ts';
import type { TraceView } from './trace-view.types.ts';

type Certificate = NonNullable<TraceDocument['certificate']>;

/** 承诺达标合格证 as its statutory form shows it: Chinese, word for word; around it the reader's language. */
export function certificateView(
  certificate: Certificate,
  { document, language, words: { certificate: words } }: TraceView,
): TemplateResult {
  const { voided } = certificate;
  const isContradicted = !voided && document.verdict === 'fail';
  return html`<section part="certificate" class="certificate ${voided ? 'voided' : ''}">
    ${
      voided
        ? html`<p class="void-note recalled"><strong>${words.voidedSince(formatInstant(voided.at, language))}</strong> ${voided.reason}</p>`
        : nothing
    }
    ${isContradicted ? html`<p class="void-note frozen"><strong>${words.contradicted}</strong></p>` : nothing}
    ${formView(certificate, words.unknownTemplate)}
    <p class="small">${glossOf(certificate, words)} ${words.number(certificate.number)}${zhCn.separator}${words.carrier}</p>
  </section>`;
}

function formView(certificate: Certificate, unknownTemplate: string): TemplateResult {
  const template = certificateTemplate(certificate.templateVersion, certificate.sample);
  if (!template) return html`<div class="form"><p>${unknownTemplate}</p></div>`;
  const { ticked, notTicked } = zhCn.certificate;
  const values: Record<CertificateElement, string> = {
    productName: certificate.productName,
    quantity: formatQuantity(certificate.quantity, 'zh-CN', zhCn),
    origin: certificate.origin,
    issuedOn: formatDay(certificate.issuedOn, 'zh-CN'),
    issuer: certificate.issuer,
    phone: certificate.phone,
  };
  return html`<div class="form" lang="zh-CN">
    <h3>${template.title}</h3>
    <p>${template.lead}</p>
    <ul>
      ${template.statements.map(statement => html`<li>${statement}</li>`)}
    </ul>
    <div class="grounds">
      <p>${template.basisHeading}</p>
      <ul class="bases">
        ${certificateBases.map(basis => {
          const isTicked = certificate.bases.includes(basis);
          return html`<li class=${isTicked ? 'ticked' : ''}>
            <span class="visually-hidden">${isTicked ? ticked : notTicked}</span>${template.bases[basis]}
          </li>`;
        })}
      </ul>
      ${certificate.voided ? html`<span class="stamp" aria-hidden="true">${zhCn.certificate.voided}</span>` : nothing}
    </div>
    <dl>
      ${certificateElements.map(name => html`<div><dt>${template.labels[name]}</dt><dd>${values[name]}</dd></div>`)}
    </dl>
  </div>`;
}

/** For who cannot read the form: what it promises and on what grounds. */
function glossOf({ sample, bases }: Certificate, { gloss, glossLead }: TraceView['words']['certificate']): string {
  return gloss ? `${glossLead} ${gloss[sample]} (${bases.map(basis => gloss[basis]).join(', ')}).` : '';
}
