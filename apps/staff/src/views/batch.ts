import { getBatch } from '@suyuan/contract/batch';
import { groupDigits } from '@suyuan/domain/code';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Desk, Page } from '../desk.ts';
import { formatDay, formatNumber } from '../locales/format.ts';
import { facts } from '../pieces/facts.ts';
import { heading } from '../pieces/heading.ts';
import { badge, note } from '../pieces/notes.ts';
import { quantityText } from '../pieces/quantity.ts';
import { whenReady } from '../pieces/ready.ts';
import { type BatchSection, batchSections, hrefOf, type RouteOf } from '../routes.ts';
import { createLoader } from '../state/loader.ts';
import type { BatchDesk, BatchValue, Section } from './batch-section.ts';
import { batchTone } from './batches.ts';
import { openCertificates } from './certificates.ts';
import { openCodes } from './codes.ts';
import { openControl } from './control.ts';
import { openLabels } from './labels.ts';
import { openRecords } from './records.ts';
import { openTests } from './tests.ts';

const openers: Readonly<Record<BatchSection, (desk: BatchDesk) => Section>> = {
  records: openRecords,
  tests: openTests,
  certificate: openCertificates,
  codes: openCodes,
  labels: openLabels,
  control: openControl,
};

/** One batch: its facts on top, one section below. Sections stay open, so what is typed in one survives a look at another. */
export function openBatch(desk: Desk, route: RouteOf<'batch'>): Page {
  const { id } = route;
  const batch = createLoader<BatchValue>(desk, signal => desk.client.call(getBatch, { params: { id }, signal }));
  const mayWrite = desk.session.actor.kind === 'producer';
  const sections = new Map<BatchSection, Section>();
  let { section } = route;

  const sectionDesk: BatchDesk = {
    desk,
    id,
    batch,
    mayWrite,
    get isOpen() {
      return mayWrite && batch.value?.state === 'active';
    },
  };
  const openSection = (name: BatchSection): Section => {
    const opened = sections.get(name) ?? openers[name](sectionDesk);
    sections.set(name, opened);
    return opened;
  };

  return {
    title: () => {
      const { words } = desk;
      const { value } = batch;
      return value ? `${words.batch.sections[section]} · ${value.productName}` : words.batch.title;
    },
    follow(next) {
      if (next.name !== 'batch' || next.id !== id) return false;
      section = next.section;
      return true;
    },
    render() {
      const { batch: words, terms } = desk.words;
      const found = batch.value;
      const up = { route: { name: 'batches' }, text: words.title } as const;
      return html`
        ${heading(found ? words.heading(found.productName, found.lot) : words.title, {
          up,
          actions: found ? badge(batchTone[found.state], terms.batchState[found.state]) : nothing,
        })}
        ${whenReady(
          desk,
          batch,
          one => html`
            ${heldNote(desk, one)}
            ${summary(desk, one)}
            ${tabs(desk, id, section)}
            <section aria-labelledby="section-heading" class="stack">${openSection(section).render(one)}</section>`,
        )}`;
    },
  };
}

/** Why nothing more of the batch may be sold: an authority's step, or a failed test. */
function heldNote(desk: Desk, { state, verdict }: BatchValue): TemplateResult | typeof nothing {
  const why = state === 'active' ? (verdict === 'fail' ? 'failed' : undefined) : state;
  if (why === undefined) return nothing;
  return note(why === 'frozen' ? 'warning' : 'danger', html`<p>${desk.words.batch.held[why]}</p>`);
}

function summary(desk: Desk, batch: BatchValue): TemplateResult {
  const { batch: words } = desk.words;
  return html`<div class="card summary">${facts([
    [words.facts.producer, desk.session.actor.kind === 'official' ? batch.subjectName : undefined],
    [words.facts.harvest, formatDay(desk.language, batch.harvestDate)],
    [words.facts.quantity, quantityText(desk, batch.quantity)],
    [words.facts.plot, batch.plot],
    [words.facts.codes, words.codesIssued(formatNumber(desk.language, batch.codesIssued))],
    [
      words.facts.code,
      html`<a class="digits" href="/t/${batch.code}" target="_blank" rel="noopener" title=${words.openTrace}>${groupDigits(batch.code)}</a>`,
    ],
  ])}</div>`;
}

/** On a narrow screen the tabs run off the side: the one that is open is brought in. */
const showTab = (tab?: Element) => queueMicrotask(() => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));

function tabs(desk: Desk, id: string, current: BatchSection): TemplateResult {
  const { batch: words } = desk.words;
  return html`<nav class="tabs" aria-label=${words.sectionsLabel}>${batchSections
    .filter(name => name !== 'labels' || desk.session.actor.kind === 'producer')
    .map(
      name => html`<a href=${hrefOf({ name: 'batch', id, section: name })}
        aria-current=${name === current ? 'page' : 'false'}
        ${name === current ? ref(showTab) : nothing}>${words.sections[name]}</a>`,
    )}</nav>`;
}
