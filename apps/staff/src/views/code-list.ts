import { listCodes } from '@suyuan/contract/code';
import { groupDigits } from '@suyuan/domain/code';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { moreButton, whenReady } from '../pieces/ready.ts';
import { type Column, table } from '../pieces/table.ts';
import { createList } from '../state/list.ts';

interface Row {
  readonly serial: number;
  readonly code: string;
  readonly url: string;
}

/** The codes of one range, each a link to what a shopper sees. */
export function createCodeList(desk: Desk, rangeId: string) {
  const list = createList<Row>(desk, (query, signal) =>
    desk.client.call(listCodes, { params: { id: rangeId }, query, signal }),
  );
  return {
    render(): TemplateResult {
      const { code: words } = desk.words;
      const columns: Column<Row>[] = [
        { heading: words.columns.serial, cell: row => String(row.serial) },
        {
          heading: words.columns.code,
          isName: true,
          cell: ({ code }) => html`<a class="digits" href="/t/${code}" target="_blank" rel="noopener"
            aria-label=${words.open(groupDigits(code))}>${groupDigits(code)}</a>`,
        },
      ];
      return html`${whenReady(desk, list.loader, ({ items }) => table(words.heading, columns, items))}${moreButton(desk, list)}`;
    },
  };
}
