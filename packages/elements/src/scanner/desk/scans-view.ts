import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { rightIcon, warnIcon } from '../icons.ts';
import type { ScanDetail } from '../scanner-events.ts';
import type { TallyRow } from '../tally.ts';
import { describe, type Link, type Trust, toneOf } from './describe.ts';
import { linkIcon, stopIcon } from './icons.ts';
import type { DeskMessages } from './locales/zh-cn.ts';
import type { ScanDesk } from './scan-desk.ts';

/** The codes that were read: the last ones, or the running list of continuous scanning. */
export function renderScans(
  desk: ScanDesk,
  words: DeskMessages,
  trust: Trust & { readonly continuous: boolean },
): TemplateResult {
  const { tally } = desk;
  const heading = trust.continuous ? words.list(tally.length) : words.found(tally.length);
  const rows = repeat(
    tally,
    row => row.key,
    row => renderCard(row, desk, words, trust),
  );
  return html`
    <p role="status" class="visually-hidden">${tally.length > 0 ? spoken(tally, words, trust, heading) : nothing}</p>
    <div id="scans" part="results">
      ${
        trust.continuous
          ? html`<div class="heading">
              <h2>${heading}</h2>
              ${
                tally.length > 0
                  ? html`<button type="button" class="quiet" @click=${() => desk.clear()}>${words.clear}</button>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${tally.length > 0 ? html`<ul>${rows}</ul>` : trust.continuous ? html`<p class="empty">${words.listEmpty}</p>` : nothing}
    </div>
  `;
}

function renderCard(
  { key, item, count }: TallyRow<ScanDetail>,
  desk: ScanDesk,
  words: DeskMessages,
  trust: Trust & { readonly continuous: boolean },
): TemplateResult {
  const description = describe(item.recognised, words, trust);
  const { kind, text, notes, cautions, badge, link } = description;
  const tone = toneOf(item.recognised, description);
  return html`
    <li class="card ${tone}" part="result">
      <p class="kind">
        ${tone === 'doubtful' ? warnIcon : tone === 'good' ? rightIcon : nothing} ${kind}
        ${badge ? html`<span class="badge">${badge}</span>` : nothing}
        ${count > 1 ? html`<span class="badge">${words.times(count)}</span>` : nothing}
      </p>
      ${text === undefined ? nothing : html`<p class="words"><bdi>${text}</bdi></p>`}
      ${
        // A long list is for counting: what every row of a kind says is left out.
        trust.continuous ? nothing : notes.map(note => html`<p class="remark">${note}</p>`)
      }
      ${cautions.map(caution => html`<p class="remark caution">${caution}</p>`)}
      ${link ? renderLink(link, trust.continuous) : nothing}
      ${
        trust.continuous
          ? html`<button
              type="button"
              class="quiet remove"
              aria-label=${words.remove(text ?? kind)}
              @click=${() => desk.remove(key)}
            >
              ${stopIcon}
            </button>`
          : nothing
      }
    </li>
  `;
}

function renderLink({ url, label, isOwn }: Link, isInList: boolean): TemplateResult {
  const look = isInList ? 'button quiet' : isOwn ? 'button primary' : 'button';
  // A list is not lost by looking into one of its codes.
  return html`<a class=${look} href=${url} target=${isOwn && !isInList ? nothing : '_blank'} rel="noopener noreferrer"
    >${isOwn ? nothing : linkIcon}${label}</a
  >`;
}

/** For those who hear: the heading, and the newest code. */
function spoken(
  [newest]: readonly TallyRow<ScanDetail>[],
  words: DeskMessages,
  trust: Trust,
  heading: string,
): string | typeof nothing {
  if (!newest) return nothing;
  const { kind, text = '', cautions } = describe(newest.item.recognised, words, trust);
  return [heading, kind, text, ...cautions].join(' ');
}
