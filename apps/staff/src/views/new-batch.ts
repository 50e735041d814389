import { batchFormSchema, createBatch } from '@suyuan/contract/batch';
import { listProducts } from '@suyuan/contract/product';
import { html } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { farmDay } from '../locales/format.ts';
import { selectField, textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { heading } from '../pieces/heading.ts';
import { emptyState } from '../pieces/notes.ts';
import { quantityFields, quantityOf } from '../pieces/quantity.ts';
import { whenReady } from '../pieces/ready.ts';
import { hrefOf, type RouteOf } from '../routes.ts';
import { createDraft } from '../state/draft.ts';
import { createForm } from '../state/form.ts';
import { requiredText, textOf } from '../state/form-values.ts';
import { createLoader } from '../state/loader.ts';

/** A batch of one of the producer's products. */
export function openNewBatch(desk: Desk, { product }: RouteOf<'new-batch'>): Page {
  const products = createLoader(desk, signal => desk.client.call(listProducts, { query: { limit: '100' }, signal }));
  const form = createForm(desk, {
    id: 'batch',
    labels: () => desk.words.batch.form,
    initial: {
      harvestDate: farmDay(new Date()),
      'quantity.unit': 'kg',
      ...(product ? { productId: product } : {}),
    },
    draft: createDraft(desk.session.userId, 'new-batch'),
    schema: batchFormSchema,
    toBody: values => ({
      productId: values['productId'] ?? '',
      lot: textOf(values, 'lot'),
      plot: requiredText(values, 'plot'),
      harvestDate: values['harvestDate'] ?? '',
      quantity: quantityOf(values),
    }),
    send: (body, idempotencyKey, signal) => desk.client.call(createBatch, { body, idempotencyKey, signal }),
    done(batch) {
      desk.say(desk.words.batch.created);
      desk.go({ name: 'batch', id: batch.id, section: 'records' }, 'replace');
    },
  });
  return {
    title: () => desk.words.batch.newTitle,
    render() {
      const { batch: words, product: productWords } = desk.words;
      const up = { route: { name: 'batches' }, text: words.title } as const;
      return html`
        ${heading(words.newTitle, { up })}
        ${whenReady(desk, products, ({ items }) => {
          if (items.length === 0) {
            const add = html`<a class="button primary" href=${hrefOf({ name: 'new-product' })}>${productWords.add}</a>`;
            return emptyState(words.needsProduct, add, 'products');
          }
          const choices = items.map(({ id, name }) => ({ value: id, text: name }));
          return html`<div class="card narrow">${formView(desk, form, {
            submit: words.create,
            sending: words.creating,
            fields: html`
              ${selectField(desk, form, 'productId', choices, { prompt: desk.words.form.choose })}
              ${textField(desk, form, 'plot', { hint: words.plotHint })}
              ${textField(desk, form, 'harvestDate', { type: 'date', hint: words.harvestHint })}
              ${quantityFields(desk, form)}
              ${textField(desk, form, 'lot', { optional: true, hint: words.lotHint })}`,
          })}</div>`;
        })}`;
    },
  };
}
