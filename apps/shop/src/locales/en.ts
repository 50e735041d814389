import type { Messages } from './zh-cn.ts';

export const en = {
  brand: 'Xiangli Fresh',
  slogan: 'Hunan produce, straight from the farm',
  demo: 'This is an invented shop that shows how trace records sit in other people’s pages; nothing is really sold.',
  otherLanguage: '中文',
  nav: { home: 'Home', fruit: 'Fruit in season', staples: 'Rice, oil, eggs', about: 'Our farms' },
  cart: 'Cart',
  added: (name, count) => `In your cart: ${name} × ${count} (a demo, nothing is ordered)`,
  price: 'Offer',
  perUnit: unit => `/ ${unit}`,
  promises: ['Shipped from the farm within 48 hours', 'Bruised fruit refunded', 'Every item traceable by its code'],
  count: 'Quantity',
  buy: 'Add to cart',
  trace: 'Where this batch is from',
  traceLead:
    'This comes straight from the trace platform; the shop cannot change it. Scan the code on the package to compare.',
  list: 'In season',
  listLead: 'Open the badge of a product to see the origin, certificate and tests of its batch.',
  noTrace: 'The demo data are not ready yet, so there is no traceable product.',
  footer: 'Xiangli Fresh · an invented shop · for demonstration',
} satisfies Messages;
