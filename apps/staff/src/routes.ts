import type { Session } from '@suyuan/contract/session';
import { type BatchState, batchStates } from '@suyuan/domain/batch';
import { type RegistrationState, registrationStates } from '@suyuan/domain/registration';

/* Which address shows what, and to whom. Reads no location and no session by itself. */

export const batchSections = ['records', 'tests', 'certificate', 'codes', 'labels', 'control'] as const;
export type BatchSection = (typeof batchSections)[number];

export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'registrations'; readonly state: RegistrationState }
  | { readonly name: 'registration'; readonly id: string }
  | { readonly name: 'batches'; readonly state?: BatchState }
  | { readonly name: 'new-batch'; readonly product?: string }
  | { readonly name: 'batch'; readonly id: string; readonly section: BatchSection }
  | { readonly name: 'products' }
  | { readonly name: 'new-product' }
  | { readonly name: 'product'; readonly id: string }
  | { readonly name: 'bodies' }
  | { readonly name: 'accounts' }
  | { readonly name: 'self' }
  | { readonly name: 'unknown' };
export type RouteName = Route['name'];
export type RouteOf<N extends RouteName> = Extract<Route, { name: N }>;

type Actor = Session['actor'];

const base = '/staff';
const idShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an address of the console shows; a wrong filter or section falls back to the usual one. */
export function parseRoute(url: URL): Route {
  const [first = '', second = '', third = '', ...more] = url.pathname.slice(base.length).split('/').filter(Boolean);
  if (more.length > 0 || (third && first !== 'batches')) return { name: 'unknown' };
  const state = url.searchParams.get('state');
  if (second === '') return listRoute(first, state);
  if (second === 'new') return third === '' ? newRoute(first, url.searchParams.get('product')) : unknown;
  if (!idShape.test(second)) return unknown;
  if (first === 'registrations') return { name: 'registration', id: second };
  if (first === 'products') return { name: 'product', id: second };
  if (first !== 'batches') return unknown;
  const section = third === '' ? 'records' : batchSections.find(one => one === third);
  return section ? { name: 'batch', id: second, section } : unknown;
}

const unknown: Route = { name: 'unknown' };

function newRoute(first: string, product: string | null): Route {
  if (first === 'products') return { name: 'new-product' };
  if (first !== 'batches') return unknown;
  return product && idShape.test(product) ? { name: 'new-batch', product } : { name: 'new-batch' };
}

function listRoute(first: string, state: string | null): Route {
  switch (first) {
    case '':
      return { name: 'home' };
    case 'registrations':
      return { name: 'registrations', state: registrationStates.find(one => one === state) ?? 'pending' };
    case 'batches': {
      const known = batchStates.find(one => one === state);
      return known ? { name: 'batches', state: known } : { name: 'batches' };
    }
    case 'products':
    case 'bodies':
    case 'accounts':
    case 'self':
      return { name: first };
    default:
      return unknown;
  }
}

/** The address of a route, from the origin on. */
export function hrefOf(route: Route): string {
  switch (route.name) {
    case 'home':
    case 'unknown':
      return `${base}/`;
    case 'registrations':
      return `${base}/registrations${route.state === 'pending' ? '' : `?state=${route.state}`}`;
    case 'registration':
      return `${base}/registrations/${route.id}`;
    case 'batches':
      return `${base}/batches${route.state ? `?state=${route.state}` : ''}`;
    case 'new-batch':
      return `${base}/batches/new${route.product ? `?product=${route.product}` : ''}`;
    case 'batch':
      return `${base}/batches/${route.id}${route.section === 'records' ? '' : `/${route.section}`}`;
    case 'new-product':
      return `${base}/products/new`;
    case 'product':
      return `${base}/products/${route.id}`;
    default:
      return `${base}/${route.name}`;
  }
}

/** What an actor finds in the navigation, in this order. */
export function placesOf(actor: Actor): readonly Route[] {
  if (actor.kind === 'producer') return [{ name: 'batches' }, { name: 'products' }, { name: 'self' }];
  const desk: readonly Route[] = [{ name: 'registrations', state: 'pending' }, { name: 'batches' }];
  const administration: readonly Route[] =
    actor.role === 'administrator' ? [{ name: 'bodies' }, { name: 'accounts' }] : [];
  return [...desk, ...administration, { name: 'self' }];
}

/** Where an actor starts. */
export function homeOf(actor: Actor): Route {
  return actor.kind === 'producer' ? { name: 'batches' } : { name: 'registrations', state: 'pending' };
}

/** Whether the console has anything to show an actor there. What may really be read or done is the server's to say. */
export function mayOpen(route: Route, actor: Actor): boolean {
  switch (route.name) {
    case 'registrations':
    case 'registration':
      return actor.kind === 'official';
    case 'bodies':
    case 'accounts':
      return actor.kind === 'official' && actor.role === 'administrator';
    case 'products':
    case 'product':
    case 'new-product':
    case 'new-batch':
      return actor.kind === 'producer';
    default:
      return true;
  }
}

/** The place in the navigation that a route belongs to. */
export function placeOf(route: Route): RouteName {
  switch (route.name) {
    case 'registration':
      return 'registrations';
    case 'batch':
    case 'new-batch':
      return 'batches';
    case 'product':
    case 'new-product':
      return 'products';
    default:
      return route.name;
  }
}
