import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Session } from '@suyuan/contract/session';
import { batchSections, hrefOf, mayOpen, parseRoute, placesOf, type Route } from './routes.ts';

const id = '0d1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5b';
const at = (path: string) => parseRoute(new URL(path, 'https://suyuan.test'));
const division = { code: '430121', names: ['湖南省', '长沙市', '长沙县'] };
const producer: Session['actor'] = { kind: 'producer', subject: { id, name: '合作社', division } };
const official = (role: 'administrator' | 'regulator'): Session['actor'] => ({
  kind: 'official',
  role,
  body: { id, name: '农业农村局', kind: 'authority', division },
});

describe('the addresses of the console', () => {
  it('lead to their pages and back', () => {
    const routes: readonly Route[] = [
      { name: 'home' },
      { name: 'registrations', state: 'pending' },
      { name: 'registrations', state: 'returned' },
      { name: 'registration', id },
      { name: 'batches' },
      { name: 'batches', state: 'recalled' },
      { name: 'new-batch' },
      { name: 'new-batch', product: id },
      ...batchSections.map(section => ({ name: 'batch', id, section }) as const),
      { name: 'products' },
      { name: 'new-product' },
      { name: 'product', id },
      { name: 'bodies' },
      { name: 'accounts' },
      { name: 'self' },
    ];
    for (const route of routes) assert.deepEqual(at(hrefOf(route)), route);
  });

  it('fall back to the usual filter when theirs means nothing', () => {
    assert.deepEqual(at('/staff/registrations?state=%3Cb%3E'), { name: 'registrations', state: 'pending' });
    assert.deepEqual(at('/staff/batches?state=gone'), { name: 'batches' });
  });

  it('say so when there is no such page', () => {
    for (const path of [
      '/staff/nowhere',
      '/staff/batches/17',
      `/staff/batches/${id}/nowhere`,
      `/staff/batches/${id}/tests/more`,
      '/staff/batches/new/tests',
      '/staff/registrations/new',
      `/staff/bodies/${id}`,
      `/staff/products/${id}/records`,
    ]) {
      assert.deepEqual(at(path), { name: 'unknown' }, path);
    }
  });
});

describe('who finds what', () => {
  it('every place of the navigation opens for whom it is shown to', () => {
    for (const actor of [producer, official('administrator'), official('regulator')])
      for (const place of placesOf(actor)) assert.ok(mayOpen(place, actor), place.name);
  });

  it('a producer finds no office and an official no farm', () => {
    assert.equal(mayOpen({ name: 'registration', id }, producer), false);
    assert.equal(mayOpen({ name: 'new-batch' }, official('administrator')), false);
    assert.equal(mayOpen({ name: 'batch', id, section: 'control' }, official('regulator')), true);
  });

  it('only administrators hand out accounts', () => {
    assert.equal(mayOpen({ name: 'accounts' }, official('regulator')), false);
    assert.equal(mayOpen({ name: 'bodies' }, official('regulator')), false);
    assert.equal(mayOpen({ name: 'accounts' }, official('administrator')), true);
  });
});
