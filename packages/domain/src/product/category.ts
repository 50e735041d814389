import type { Brand } from '../brand.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { categoryRows } from './data/category-rows.ts';

/** Category of NY/T 3177-2018 农产品分类与代码: two digits a level, at most four levels. */
export type CategoryCode = Brand<'CategoryCode'>;

export const parseCategoryCode = (text: string): Result<CategoryCode, Problem<'product.category_format'>> => {
  const digits = text.normalize('NFKC').trim();
  return /^(?:\d{2}){1,4}$/.test(digits) && !digits.startsWith('00')
    ? ok(digits as CategoryCode)
    : fail('product.category_format');
};

/** The category above; undefined at the top. */
export const categoryParent = (code: CategoryCode): CategoryCode | undefined =>
  code.length > 2 ? (code.slice(0, -2) as CategoryCode) : undefined;

export interface Category {
  readonly code: CategoryCode;
  /** The standard's own wording. */
  readonly name: string;
}

/** What is known of the standard's table. Other codes are accepted and go without a name. */
export const categories: readonly Category[] = categoryRows.map(([code, name]) => ({
  code: code as string as CategoryCode,
  name,
}));

/** Names from the widest to the narrowest known level; empty if none is known. */
export const categoryNames = (code: CategoryCode): readonly string[] =>
  categories.filter(category => code.startsWith(category.code)).map(category => category.name);
