import type { Product, ProductForm } from '@suyuan/contract/product';
import type { Scope } from '../auth/scope.ts';
import { toJson } from '../db/json.ts';
import { afterCursor, type Page, type PageQuery, toPage } from '../db/keyset.ts';
import type { Db } from '../db/open-database.ts';
import { inScope } from '../db/scope.ts';
import { toProduct } from './product.codec.ts';

/** A product and where its producer is at home. */
export interface StoredProduct extends Product {
  readonly divisionCode: string;
}

const columnsOf = (form: ProductForm) => ({
  name: form.name,
  category_code: form.categoryCode,
  gtin: form.gtin ?? null,
  standard: form.standard ?? null,
  certifications: toJson(form.certifications),
});

export class ProductReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  async find(id: string): Promise<StoredProduct | undefined> {
    const row = await this.db
      .selectFrom('product')
      .innerJoin('subject', 'subject.id', 'product.subject_id')
      .selectAll('product')
      .select('subject.division_code')
      .where('product.id', '=', id)
      .executeTakeFirst();
    return row && { ...toProduct(row), divisionCode: row.division_code };
  }

  async list(scope: Scope, { cursor, limit }: PageQuery): Promise<Page<Product>> {
    const rows = await this.db
      .selectFrom('product')
      .innerJoin('subject', 'subject.id', 'product.subject_id')
      .selectAll('product')
      .where(inScope(scope))
      .where(afterCursor(cursor, 'product.created_at', 'product.id'))
      .orderBy('product.created_at', 'desc')
      .orderBy('product.id', 'desc')
      .limit(limit + 1)
      .execute();
    return toPage(rows, limit, row => ({ at: row.created_at, id: row.id }), toProduct);
  }

  /** Whether labels of any of its batches are out in the world. */
  async hasIssuedCodes(id: string): Promise<boolean> {
    const row = await this.db
      .selectFrom('batch')
      .select('id')
      .where('product_id', '=', id)
      .where('last_serial', '>', 0)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }
}

export class ProductWriter extends ProductReader {
  async create(id: string, subjectId: string, form: ProductForm, at: Date): Promise<Product> {
    const row = await this.db
      .insertInto('product')
      .values({ id, version: 1, subject_id: subjectId, ...columnsOf(form), created_at: at.toISOString() })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toProduct(row);
  }

  /** Nothing if someone changed it since `version`. The traces of its batches say something new from now on. */
  async update(id: string, version: number, form: ProductForm): Promise<Product | undefined> {
    const row = await this.db
      .updateTable('product')
      .set({ ...columnsOf(form), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .returningAll()
      .executeTakeFirst();
    if (!row) return undefined;
    await this.db
      .updateTable('batch')
      .set(({ eb }) => ({ version: eb('version', '+', 1) }))
      .where('product_id', '=', id)
      .execute();
    return toProduct(row);
  }
}
