import { type BatchEvent, listEvents } from '@suyuan/contract/batch';
import { earliestHarvest, type FarmEvent, type FarmEventKind, farmEventKinds } from '@suyuan/domain/batch';
import { addDays } from '@suyuan/domain/day';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { farmDay, formatDay, formatInstant } from '../locales/format.ts';
import { selectField, textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { emptyState } from '../pieces/notes.ts';
import { quantityFields, quantityText } from '../pieces/quantity.ts';
import { whenReady } from '../pieces/ready.ts';
import type { Form } from '../state/form.ts';
import { createLoader } from '../state/loader.ts';
import { type BatchDesk, type Section, sectionHeading } from './batch-section.ts';
import { createRecordForm, recordFields } from './record-form.ts';

/** Farm records as a timeline, the latest on top, and the form that adds one. */
export function openRecords(batchDesk: BatchDesk): Section {
  const { desk, id } = batchDesk;
  const loader = createLoader(desk, signal => desk.client.call(listEvents, { params: { id }, signal }));
  const records = () => loader.value?.items ?? [];
  const form = createRecordForm(batchDesk, records, record => {
    loader.put({ items: [...records(), record] });
    desk.say(desk.words.record.done);
    desk.focus('#section-heading');
  });
  return {
    render() {
      const { record: words } = desk.words;
      return html`${sectionHeading(words.heading)}
        <div class="columns">
          <div class="card">${whenReady(desk, loader, ({ items }) =>
            items.length === 0
              ? emptyState(words.empty)
              : html`<ol class="timeline">${newestFirst(items).map(one => entry(desk, one))}</ol>`,
          )}</div>
          ${
            batchDesk.isOpen
              ? html`<div class="card side" id="add-record"><h3>${words.add}</h3>${addForm(desk, form, records())}</div>`
              : nothing
          }
        </div>`;
    },
  };
}

function newestFirst(items: readonly BatchEvent[]): readonly BatchEvent[] {
  return [...items].sort((one, other) => other.event.day.localeCompare(one.event.day) || other.sequence - one.sequence);
}

function entry(desk: Desk, { event, recordedAt, hash }: BatchEvent): TemplateResult {
  const { record: words, terms } = desk.words;
  return html`<li>
    <p class="event">
      <time datetime=${event.day}>${formatDay(desk.language, event.day)}</time>
      <strong>${terms.eventKind[event.kind]}</strong>
      ${'inputName' in event ? html`<span>${event.inputName}</span>` : nothing}
      ${'quantity' in event && event.quantity ? html`<span>${quantityText(desk, event.quantity)}</span>` : nothing}
    </p>
    ${details(desk, event)}
    ${event.note ? html`<p class="quote">${event.note}</p>` : nothing}
    <p class="small muted">${words.recorded(formatInstant(desk.language, recordedAt))} · ${words.hash}
      <code title=${hash}>${hash.slice(0, 8)}</code></p>
  </li>`;
}

function details(desk: Desk, event: BatchEvent['event']): TemplateResult | typeof nothing {
  const { details: words, interval } = desk.words.record;
  const parts = [
    ...('dose' in event ? [words.dose(event.dose)] : []),
    ...(event.kind === 'planting' && event.variety ? [words.variety(event.variety)] : []),
    ...(event.kind === 'treatment'
      ? [
          ...(event.target ? [words.target(event.target)] : []),
          ...(event.registrationNumber ? [words.registration(event.registrationNumber)] : []),
          interval(event.safetyIntervalDays, formatDay(desk.language, addDays(event.day, event.safetyIntervalDays))),
        ]
      : []),
  ];
  return parts.length === 0 ? nothing : html`<p class="small">${parts.join(' · ')}</p>`;
}

function addForm(desk: Desk, form: Form, records: readonly BatchEvent[]): TemplateResult {
  const { record: words, terms } = desk.words;
  const kind = (form.state.values['kind'] ?? 'fertilising') as FarmEventKind;
  const earliest = earliestHarvest(records.map(({ event }) => event as FarmEvent));
  const isHarvest = kind === 'harvest' && earliest !== undefined;
  const has = (name: string) => (recordFields[kind] as readonly string[]).includes(name);
  const kinds = farmEventKinds.map(value => ({ value, text: terms.eventKind[value] }));
  return formView(desk, form, {
    name: words.add,
    submit: words.submit,
    sending: words.sending,
    fields: html`
      ${selectField(desk, form, 'kind', kinds)}
      ${textField(desk, form, 'day', {
        type: 'date',
        max: farmDay(new Date()),
        hint: isHarvest ? words.earliest(formatDay(desk.language, earliest)) : undefined,
      })}
      ${has('variety') ? textField(desk, form, 'variety', { optional: true }) : nothing}
      ${
        has('inputName')
          ? html`${textField(desk, form, 'inputName', { hint: words.inputHint })}
              ${textField(desk, form, 'dose', { hint: words.doseHint })}`
          : nothing
      }
      ${
        has('safetyIntervalDays')
          ? html`${textField(desk, form, 'safetyIntervalDays', { inputMode: 'numeric', hint: words.intervalHint })}
              ${textField(desk, form, 'target', { optional: true })}
              ${textField(desk, form, 'registrationNumber', { optional: true, hint: words.registrationHint })}`
          : nothing
      }
      ${has('quantity') ? quantityFields(desk, form, { optional: kind === 'packing' }) : nothing}
      ${textField(desk, form, 'note', { rows: 2, optional: true })}
      <p class="hint">${words.appendOnly}</p>`,
  });
}
