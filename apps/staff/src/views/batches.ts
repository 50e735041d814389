import { listBatches } from '@suyuan/contract/batch';
import { batchStates } from '@suyuan/domain/batch';
import { html } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { formatDay, formatNumber } from '../locales/format.ts';
import { filter } from '../pieces/filter.ts';
import { heading } from '../pieces/heading.ts';
import { icon } from '../pieces/icons.ts';
import { badge, emptyState } from '../pieces/notes.ts';
import { quantityText } from '../pieces/quantity.ts';
import { moreButton, whenReady } from '../pieces/ready.ts';
import { type Column, table } from '../pieces/table.ts';
import { hrefOf, type RouteOf } from '../routes.ts';
import { createList, type Portion } from '../state/list.ts';

type Row = Awaited<ReturnType<typeof ask>>['items'][number];

const ask = (desk: Desk, { state }: RouteOf<'batches'>, query: { cursor?: string }, signal: AbortSignal) =>
  desk.client.call(listBatches, { query: { ...query, ...(state ? { state } : {}) }, signal });

export const batchTone = { active: 'good', frozen: 'wait', recalled: 'bad' } as const;

/** The producer's own batches, or those of the official's division. */
export function openBatches(desk: Desk, route: RouteOf<'batches'>): Page {
  const list = createList<Row>(desk, (query, signal) => ask(desk, route, query, signal));
  const { actor } = desk.session;
  return {
    title: () => desk.words.batch.title,
    render() {
      const { batch: words, frame, terms } = desk.words;
      const choices = [undefined, ...batchStates].map(state => ({
        text: state ? terms.batchState[state] : frame.all,
        route: state ? ({ name: 'batches', state } as const) : ({ name: 'batches' } as const),
        isChosen: state === route.state,
      }));
      const lead =
        actor.kind === 'producer' ? words.leadProducer : words.leadOfficial(actor.body.division.names.join(''));
      return html`
        ${heading(words.title, { lead, actions: actor.kind === 'producer' ? addLink(desk) : '' })}
        ${filter(words.filter, choices)}
        ${whenReady(desk, list.loader, portion => rows(desk, route, portion))}
        ${moreButton(desk, list)}`;
    },
  };
}

const addLink = (desk: Desk) =>
  html`<a class="button primary" href=${hrefOf({ name: 'new-batch' })}>${icon('add')}${desk.words.batch.add}</a>`;

function rows(desk: Desk, { state }: RouteOf<'batches'>, { items }: Portion<Row>) {
  const { batch: words, terms } = desk.words;
  const isProducer = desk.session.actor.kind === 'producer';
  if (items.length === 0) {
    if (state) return emptyState(words.emptyState);
    return isProducer ? emptyState(words.emptyProducer, addLink(desk), 'batches') : emptyState(words.empty);
  }
  const shown: Column<Row>[] = [
    {
      heading: words.columns.product,
      isName: true,
      cell: row => html`<a class="row-link" href=${hrefOf({ name: 'batch', id: row.id, section: isProducer ? 'records' : 'control' })}>${row.productName}</a>
        ${isProducer ? '' : html`<span class="small muted">${row.subjectName}</span>`}`,
    },
    { heading: words.columns.lot, cell: row => row.lot },
    { heading: words.columns.harvest, cell: row => formatDay(desk.language, row.harvestDate) },
    { heading: words.columns.quantity, isNumber: true, cell: row => quantityText(desk, row.quantity) },
    { heading: words.columns.codes, isNumber: true, cell: row => formatNumber(desk.language, row.codesIssued) },
    { heading: words.columns.state, cell: row => badge(batchTone[row.state], terms.batchState[row.state]) },
  ];
  return table(words.title, shown, items);
}
