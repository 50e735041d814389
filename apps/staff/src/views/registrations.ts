import { listRegistrations } from '@suyuan/contract/registration';
import { type RegistrationState, registrationStates } from '@suyuan/domain/registration';
import { html, nothing } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { formatInstant } from '../locales/format.ts';
import { filter } from '../pieces/filter.ts';
import { heading } from '../pieces/heading.ts';
import { badge, emptyState } from '../pieces/notes.ts';
import { moreButton, whenReady } from '../pieces/ready.ts';
import { type Column, table } from '../pieces/table.ts';
import { hrefOf, type RouteOf } from '../routes.ts';
import { createList, type Portion } from '../state/list.ts';

type Row = Awaited<ReturnType<typeof ask>>['items'][number];

const ask = (desk: Desk, state: RegistrationState, query: { cursor?: string }, signal: AbortSignal) =>
  desk.client.call(listRegistrations, { query: { ...query, state }, signal });

export const registrationTone = { pending: 'wait', returned: 'bad', approved: 'good' } as const;

/** The queue: applications of the reviewer's division in one state. */
export function openRegistrations(desk: Desk, { state }: RouteOf<'registrations'>): Page {
  const list = createList<Row>(desk, (query, signal) => ask(desk, state, query, signal));
  return {
    title: () => desk.words.registration.list.title,
    render() {
      const { list: words } = desk.words.registration;
      const choices = registrationStates.map(one => ({
        text: desk.words.terms.registrationState[one],
        route: { name: 'registrations', state: one } as const,
        isChosen: one === state,
      }));
      return html`
        ${heading(words.title, { lead: words.lead(divisionName(desk)) })}
        ${filter(words.filter, choices)}
        ${whenReady(desk, list.loader, portion => rows(desk, state, portion))}
        ${moreButton(desk, list)}`;
    },
  };
}

function divisionName({ session: { actor } }: Desk): string {
  const division = actor.kind === 'official' ? actor.body.division : actor.subject.division;
  return division.names.join('');
}

function rows(desk: Desk, state: RegistrationState, { items }: Portion<Row>) {
  const { registration, terms } = desk.words;
  const { columns } = registration.list;
  if (items.length === 0) {
    return state === 'pending'
      ? emptyState(registration.list.emptyPending, nothing, 'done')
      : emptyState(registration.list.empty);
  }
  const shown: Column<Row>[] = [
    {
      heading: columns.name,
      isName: true,
      cell: row => html`<a class="row-link" href=${hrefOf({ name: 'registration', id: row.id })}>${row.name}</a>
        ${row.warnings > 0 ? badge('wait', registration.list.warnings(row.warnings)) : nothing}`,
    },
    {
      heading: columns.kind,
      cell: row => `${terms.organisationForm[row.organisationForm]} · ${terms.trade[row.trade]}`,
    },
    { heading: columns.division, cell: row => row.division.names.slice(-2).join(' ') },
    { heading: columns.submitted, cell: row => formatInstant(desk.language, row.submittedAt) },
    {
      heading: columns.state,
      cell: row => badge(registrationTone[row.state], terms.registrationState[row.state]),
    },
  ];
  return table(registration.list.title, shown, items);
}
