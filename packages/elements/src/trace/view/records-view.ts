import type { FarmEvent, Treatment } from '@suyuan/domain/batch';
import { daysBetween } from '@suyuan/domain/day';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../calendar.ts';
import { formatQuantity } from './quantity.ts';
import type { TraceView } from './trace-view.types.ts';

/** The farm records as a line of time, first things first. */
export function recordsView(view: TraceView): TemplateResult {
  const { document, language, words } = view;
  const { events } = document;
  const last = events.at(-1);
  // Recorded in the order of entry, read in the order of days; a stable sort keeps what happened on one day in place.
  const inOrder = [...events].sort((one, other) =>
    one.event.day < other.event.day ? -1 : one.event.day > other.event.day ? 1 : 0,
  );
  return html`<section part="records" class="panel">
    <h3>${words.records.title}</h3>
    ${
      last
        ? html`<ol class="records">
              ${inOrder.map(
                ({ event }) => html`<li class=${event.kind}>
                  <p class="what"><b>${words.records.kinds[event.kind]}</b> <time datetime=${event.day}>${formatDay(event.day, language)}</time></p>
                  <p>${detailsOf(event, view).join(words.separator)}</p>
                  ${event.kind === 'treatment' ? intervalView(event, view) : nothing}
                  ${event.note ? html`<p class="muted">${event.note}</p>` : nothing}
                </li>`,
              )}
            </ol>
            <p class="small">${words.records.chain(last.hash.slice(0, 16))}</p>`
        : html`<p class="muted">${words.records.none}</p>`
    }
  </section>`;
}

function detailsOf(event: FarmEvent, { language, words }: TraceView): string[] {
  switch (event.kind) {
    case 'planting':
      return event.variety ? [words.records.variety(event.variety)] : [];
    case 'fertilising':
    case 'feeding':
      return [event.inputName, event.dose];
    case 'treatment':
      return [
        event.inputName,
        event.dose,
        ...(event.target ? [words.records.target(event.target)] : []),
        ...(event.registrationNumber ? [words.records.registration(event.registrationNumber)] : []),
      ];
    case 'harvest':
    case 'packing':
      return event.quantity ? [formatQuantity(event.quantity, language, words)] : [];
    case 'irrigation':
      return [];
  }
}

/** Whether the harvest waited long enough after a treatment. */
function intervalView({ day, safetyIntervalDays }: Treatment, { document, words }: TraceView): TemplateResult {
  const waited = daysBetween(day, document.batch.harvestDate);
  const { intervalKept, intervalOpen, intervalAfter } = words.records;
  if (waited < 0) return html`<p class="small">${intervalAfter(safetyIntervalDays)}</p>`;
  const isKept = waited >= safetyIntervalDays;
  return html`<p class="verdict ${isKept ? 'pass' : 'fail'}">${(isKept ? intervalKept : intervalOpen)(safetyIntervalDays, waited)}</p>`;
}
