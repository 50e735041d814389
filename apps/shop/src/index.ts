export { type ShopOptions, shopApp, type TracedProduct } from './shop-app.ts';
