import { ApiError } from '@suyuan/client';
import { createProduct, getProduct, type Product, productFormSchema, updateProduct } from '@suyuan/contract/product';
import { html } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { formView } from '../pieces/form.ts';
import { heading } from '../pieces/heading.ts';
import { whenReady } from '../pieces/ready.ts';
import { hrefOf, type RouteOf } from '../routes.ts';
import { createDraft } from '../state/draft.ts';
import { createForm, type Form } from '../state/form.ts';
import { createLoader } from '../state/loader.ts';
import { checkProduct, productFields, toProductBody, toProductValues } from './product-fields.ts';

const upOf = (desk: Desk) => ({ route: { name: 'products' }, text: desk.words.product.title }) as const;

export function openNewProduct(desk: Desk): Page {
  const form = createForm(desk, {
    id: 'product',
    labels: () => desk.words.product.form,
    initial: {},
    draft: createDraft(desk.session.userId, 'new-product'),
    schema: productFormSchema,
    toBody: toProductBody,
    check: checkProduct,
    send: (body, idempotencyKey, signal) => desk.client.call(createProduct, { body, idempotencyKey, signal }),
    done(product) {
      desk.say(desk.words.product.created(product.name));
      desk.go({ name: 'products' }, 'replace');
    },
  });
  return {
    title: () => desk.words.product.newTitle,
    render() {
      const { product: words } = desk.words;
      return html`${heading(words.newTitle, { up: upOf(desk) })}
        <div class="card narrow">${formView(desk, form, {
          fields: productFields(desk, form),
          submit: words.create,
          sending: words.saving,
        })}</div>`;
    },
  };
}

export function openProduct(desk: Desk, { id }: RouteOf<'product'>): Page {
  let form: Form | undefined;
  /** A form belongs to one version of the product: the next one starts from what was saved. */
  const show = (product: Product): Product => {
    const saved = (changed: Product) => loader.put(show(changed));
    form = createEditForm(desk, product, saved, () => loader.reload());
    return product;
  };
  const loader = createLoader<Product>(desk, async signal =>
    show(await desk.client.call(getProduct, { params: { id }, signal })),
  );
  return {
    title: () => loader.value?.name ?? desk.words.product.title,
    render() {
      const { product: words } = desk.words;
      const makeBatch = html`<a class="button" href=${hrefOf({ name: 'new-batch', product: id })}>${words.makeBatch}</a>`;
      return html`${heading(loader.value ? words.editTitle(loader.value.name) : words.title, { up: upOf(desk), actions: makeBatch })}
        ${whenReady(desk, loader, () =>
          form
            ? html`<div class="card narrow">${formView(desk, form, {
                fields: productFields(desk, form),
                submit: words.save,
                sending: words.saving,
              })}</div>`
            : '',
        )}`;
    },
  };
}

function createEditForm(desk: Desk, product: Product, saved: (product: Product) => void, reload: () => void): Form {
  const { id, version } = product;
  return createForm(desk, {
    id: 'product',
    labels: () => desk.words.product.form,
    initial: toProductValues(product),
    draft: createDraft(desk.session.userId, `product:${id}:${version}`),
    schema: productFormSchema,
    toBody: toProductBody,
    check: checkProduct,
    async send(body, _key, signal) {
      try {
        return await desk.client.call(updateProduct, { params: { id }, body: { ...body, version }, signal });
      } catch (error) {
        if (error instanceof ApiError && error.code === 'resource.changed') {
          desk.say(desk.words.product.changed, 'trouble');
          reload();
        }
        throw error;
      }
    },
    done(changed) {
      saved(changed);
      desk.say(desk.words.product.saved);
      desk.focus('#page-heading');
    },
  });
}
