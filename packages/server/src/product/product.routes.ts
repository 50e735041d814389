import type { ProductForm } from '@suyuan/contract/product';
import { padGtin, parseGtin } from '@suyuan/domain/identifier';
import { problemAt } from '@suyuan/domain/result';
import { scopeOf, sees } from '../auth/scope.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, toProblemError } from '../http/problem-error.ts';
import { refuseTaken } from '../http/refuse-taken.ts';
import type { Ids } from '../ids.ts';
import { mayChangeProduct } from './product.policy.ts';
import { ProductReader, ProductWriter, type StoredProduct } from './product.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The form with its GTIN judged and padded to 14 digits, so that one number is one number. */
const judged = (form: ProductForm): ProductForm => {
  if (form.gtin === undefined) return form;
  const gtin = parseGtin(form.gtin);
  if (!gtin.ok) throw toProblemError(problemAt('gtin', gtin.problem));
  return { ...form, gtin: padGtin(gtin.value) };
};

const refuseTakenGtin = refuseTaken('product.gtin_taken', 'gtin');

/** Printed Digital Links name the number, and GS1 gives another thing another number. */
const keepPrintedGtin = async (products: ProductReader, { id, gtin }: StoredProduct, form: ProductForm) => {
  if (gtin === undefined || gtin === form.gtin || !(await products.hasIssuedCodes(id))) return;
  throw new ProblemError('product.gtin_printed', { errors: [{ field: 'gtin', code: 'product.gtin_printed' }] });
};

export const createProductHandlers = ({
  db,
  clock,
  ids,
}: Dependencies): HandlersOf<'listProducts' | 'createProduct' | 'getProduct' | 'updateProduct'> => ({
  async listProducts({ caller, query }) {
    return new ProductReader(db).list(scopeOf(caller), query);
  },

  async getProduct({ caller, params }) {
    const product = await new ProductReader(db).find(params.id);
    if (!product || !sees(caller, product)) throw new ProblemError('resource.not_found');
    return product;
  },

  async createProduct({ caller, body, write }) {
    const form = judged(body);
    return write(async ({ db: tx, audit }) => {
      const products = new ProductWriter(tx);
      const product = await products.create(ids.uuid(), caller.subject.id, form, clock.now()).catch(refuseTakenGtin);
      await audit({ entity: 'product', entityId: product.id, divisionCode: caller.subject.division.code });
      return product;
    });
  },

  async updateProduct({ caller, params, body: { version, ...body }, write }) {
    const form = judged(body);
    return write(async ({ db: tx, audit }) => {
      const products = new ProductWriter(tx);
      const found = await products.find(params.id);
      if (!found || !mayChangeProduct(caller, found)) throw new ProblemError('resource.not_found');
      const product = await products.update(found.id, version, form).catch(refuseTakenGtin);
      if (!product) throw new ProblemError('resource.changed');
      // Asked now that its batches are held by the update: no codes are issued meanwhile.
      await keepPrintedGtin(products, found, form);
      await audit({ entity: 'product', entityId: product.id, divisionCode: found.divisionCode, detail: { version } });
      return product;
    });
  },
});
