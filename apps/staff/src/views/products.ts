import { listProducts, type Product } from '@suyuan/contract/product';
import { type CategoryCode, categoryNames } from '@suyuan/domain/product';
import { html } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { heading } from '../pieces/heading.ts';
import { icon } from '../pieces/icons.ts';
import { badge, emptyState } from '../pieces/notes.ts';
import { moreButton, whenReady } from '../pieces/ready.ts';
import { type Column, table } from '../pieces/table.ts';
import { hrefOf } from '../routes.ts';
import { createList } from '../state/list.ts';
import { shownGtin } from './product-fields.ts';

/** The producer's products. */
export function openProducts(desk: Desk): Page {
  const list = createList<Product>(desk, (query, signal) => desk.client.call(listProducts, { query, signal }));
  return {
    title: () => desk.words.product.title,
    render() {
      const { product: words, terms, frame } = desk.words;
      const add = html`<a class="button primary" href=${hrefOf({ name: 'new-product' })}>${icon('add')}${words.add}</a>`;
      const columns: Column<Product>[] = [
        {
          heading: words.columns.name,
          isName: true,
          cell: one => html`<a class="row-link" href=${hrefOf({ name: 'product', id: one.id })}>${one.name}</a>`,
        },
        { heading: words.columns.category, cell: one => categoryText(one.categoryCode) },
        {
          heading: words.columns.marks,
          cell: one =>
            one.certifications.length === 0
              ? frame.none
              : html`<span class="badges">${one.certifications.map(({ kind }) => badge('plain', terms.certification[kind]))}</span>`,
        },
        {
          heading: words.columns.gtin,
          cell: one => html`<span class="digits">${one.gtin ? shownGtin(one.gtin) : frame.none}</span>`,
        },
      ];
      return html`
        ${heading(words.title, { lead: words.lead, actions: add })}
        ${whenReady(desk, list.loader, ({ items }) =>
          items.length === 0 ? emptyState(words.empty, add, 'products') : table(words.title, columns, items),
        )}
        ${moreButton(desk, list)}`;
    },
  };
}

/** The narrowest known name and the code. */
function categoryText(code: string): string {
  return [categoryNames(code as CategoryCode).at(-1), code].filter(Boolean).join(' ');
}
