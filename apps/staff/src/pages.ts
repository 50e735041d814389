import type { Desk, OpenPage, Page } from './desk.ts';
import { homeOf, mayOpen, type Route, type RouteName, type RouteOf } from './routes.ts';
import { openAccounts } from './views/accounts.ts';
import { openBatch } from './views/batch.ts';
import { openBatches } from './views/batches.ts';
import { openBodies } from './views/bodies.ts';
import { openMessage } from './views/message.ts';
import { openNewBatch } from './views/new-batch.ts';
import { openNewProduct, openProduct } from './views/product.ts';
import { openProducts } from './views/products.ts';
import { openRegistration } from './views/registration.ts';
import { openRegistrations } from './views/registrations.ts';
import { openSelf } from './views/self.ts';

const pages: { readonly [N in RouteName]: OpenPage<RouteOf<N>> } = {
  home: desk => openPage(desk, homeOf(desk.session.actor)),
  registrations: openRegistrations,
  registration: openRegistration,
  batches: openBatches,
  'new-batch': openNewBatch,
  batch: openBatch,
  products: openProducts,
  'new-product': openNewProduct,
  product: openProduct,
  bodies: openBodies,
  accounts: openAccounts,
  self: openSelf,
  unknown: desk => openMessage(desk, 'unknown'),
};

/** Opens what a route shows to whoever is signed in. */
export function openPage(desk: Desk, route: Route): Page {
  if (!mayOpen(route, desk.session.actor)) return openMessage(desk, 'forbidden');
  // The table holds for each name the opener of its own route; TypeScript cannot follow the pairing.
  const open = pages[route.name] as OpenPage<Route>;
  return open(desk, route);
}
