import { fail, ok, type Problem, type Result } from '../result/index.ts';

/**
 * Numbers of the green food mark (绿色食品): the enterprise's information code, `GF` + county (6) + year (2) + sequence (4),
 * and the product's number, `LB-` + class (2) + `-` + 10 digits + grade A or AA (domain facts §2). Shape only.
 */
export type GreenFoodNumber =
  | { readonly kind: 'enterprise'; readonly number: string }
  | { readonly kind: 'product'; readonly number: string };

export const parseGreenFoodNumber = (text: string): Result<GreenFoodNumber, Problem<'green_food.format'>> => {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (/^GF\d{12}$/.test(number)) return ok({ kind: 'enterprise', number });
  const product = /^LB-?(\d{2})-?(\d{10})(A{1,2})$/.exec(number);
  return product
    ? ok({ kind: 'product', number: `LB-${product[1]}-${product[2]}${product[3]}` })
    : fail('green_food.format');
};
