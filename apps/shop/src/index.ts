export type { ShopOptions, TracedProduct } from './options.ts';
export { shopApp } from './shop-app.ts';
