import { groupDigits } from '@suyuan/domain/code';
import { html, nothing, type TemplateResult } from 'lit';
import { stateIcons } from '../badge-view.ts';
import { formatDay } from '../calendar.ts';
import { certificateView } from './certificate-view.ts';
import { formatInstant } from './clock.ts';
import { producerView, productView } from './product-view.ts';
import { recordsView } from './records-view.ts';
import { scanView } from './scan-view.ts';
import { testsView } from './tests-view.ts';
import type { TraceView } from './trace-view.types.ts';

export function traceView(view: TraceView): TemplateResult {
  const { document, words, isStale } = view;
  return html`
    <div class="frame">
      <article aria-labelledby="name">
        ${isStale ? html`<p class="stale" role="status">${words.stale}</p>` : nothing}
        ${bannerView(view)}
        ${headerView(view)}
        <div class="columns">
          <div class="facts">${productView(view)}${producerView(view)}</div>
          <div class="side">
            ${scanView(view)}
            ${
              document.certificate
                ? certificateView(document.certificate, view)
                : html`<section class="panel"><p class="muted">${words.certificate.none}</p></section>`
            }
            ${testsView(view)}
          </div>
          <div class="history">${recordsView(view)}</div>
        </div>
        <footer>${words.honesty}</footer>
      </article>
    </div>
  `;
}

/** A hold, a recall or a failed test comes before everything else, in words, sign and colour. */
function bannerView({ document: { status, verdict }, language, words }: TraceView): TemplateResult | typeof nothing {
  const { state, since, reason, authority } = status;
  if (state === 'active') return verdict === 'fail' ? failedTestView(words) : nothing;
  return html`<div part="banner" class="banner ${state}" role="alert">
    ${stateIcons[state]}
    <div>
      <strong>${words.states[state]}</strong>
      <p>${words.stateHelp[state]}</p>
      ${reason ? html`<p>${words.stateReason(reason)}</p>` : nothing}
      ${since ? html`<p class="small">${words.stateSince(formatInstant(since, language))} ${authority}</p>` : nothing}
    </div>
  </div>`;
}

/** No authority has spoken yet, but what the test found is reason enough to wait. */
const failedTestView = ({ failedTest, failedTestHelp }: TraceView['words']): TemplateResult =>
  html`<div part="banner" class="banner frozen" role="alert">
    ${stateIcons.frozen}
    <div><strong>${failedTest}</strong><p>${failedTestHelp}</p></div>
  </div>`;

function headerView({ document, language, words }: TraceView): TemplateResult {
  const { product, producer, status, verdict, code } = document;
  const today = new Date().toISOString().slice(0, 10);
  return html`<header part="header">
    <div>
      <h2 id="name">${product.name}</h2>
      <p>${producer.division.names.join(words.placeSeparator)}</p>
      ${status.state === 'active' && verdict !== 'fail' ? html`<p class="state">${stateIcons.active}${words.states.active}</p>` : nothing}
    </div>
    <p class="ticket">${words.code}<span class="code">${groupDigits(code)}</span></p>
    ${
      product.certifications.length > 0
        ? html`<ul class="marks" aria-label=${words.certifications.title}>
            ${product.certifications.map(({ kind, number, validUntil }) => {
              const isOver = validUntil !== undefined && validUntil < today;
              return html`<li class=${isOver ? 'over' : ''}>
                <b>${words.certifications.kinds[kind]}</b>
                <span>${number}</span>
                ${validUntil ? html`<span>${words.certifications[isOver ? 'expired' : 'until'](formatDay(validUntil, language))}</span>` : nothing}
              </li>`;
            })}
          </ul>`
        : nothing
    }
  </header>`;
}
