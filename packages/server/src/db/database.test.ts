import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DivisionCode, divisionPrefix } from '@suyuan/domain/division';
import { DivisionReader } from '../division/division.repository.ts';
import { ProblemError } from '../http/problem-error.ts';
import { createRateLimiter } from '../rate-limit/rate-limit.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestClock } from '../testing/test-clock.ts';
import { isUniqueViolation } from './database-errors.ts';
import { inDivision } from './in-division.ts';
import { migrate } from './migrate.ts';
import type { Db } from './open-database.ts';

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let db: Db;
  before(async () => {
    database = await open();
    db = database.db;
  });
  after(() => database[Symbol.asyncDispose]());

  it('is migrated once, whoever asks again', async () => {
    assert.deepEqual(await migrate(db), []);
  });

  it('knows the divisions of Hunan from above and from below', async () => {
    const divisions = new DivisionReader(db);
    const provinces = await divisions.below(undefined);
    assert.deepEqual(
      provinces.map(({ name }) => name),
      ['湖南省'],
    );
    assert.equal((await divisions.below('430000')).length, 14);
    const counties = await db.selectFrom('division').select('code').where('level', '=', 'county').execute();
    assert.equal(counties.length, 122);
    const pathOf = await divisions.paths(['430121001', '430100', '430121001']);
    assert.deepEqual(pathOf('430121001').names, ['湖南省', '长沙市', '长沙县', '星沙街道']);
    assert.deepEqual(pathOf('430100').names, ['湖南省', '长沙市']);
  });

  it('finds what lies inside a division by its prefix', async () => {
    const inside = async (scope: string) => {
      const prefix = divisionPrefix(scope as DivisionCode);
      const rows = await db.selectFrom('division').select('code').where(inDivision('code', prefix)).execute();
      return rows.map(({ code }) => code);
    };
    const all = (await db.selectFrom('division').select('code').execute()).map(({ code }) => code);
    for (const scope of ['430000', '430100', '430121', '430121001']) {
      const prefix = divisionPrefix(scope as DivisionCode);
      assert.deepEqual((await inside(scope)).toSorted(), all.filter(code => code.startsWith(prefix)).toSorted());
    }
    assert.deepEqual(await inside('440000'), []);
  });

  it('tells a value that is taken from other failures', async () => {
    const row = { code: '430000', name: '湖南省', level: 'province', parent: null } as const;
    const taken = await db
      .insertInto('division')
      .values(row)
      .execute()
      .catch((error: unknown) => error);
    assert.equal(isUniqueViolation(taken), true);
    const orphan = { ...row, code: '990000', parent: '999999' };
    const other = await db
      .insertInto('division')
      .values(orphan)
      .execute()
      .catch((error: unknown) => error);
    assert.ok(other instanceof Error);
    assert.equal(isUniqueViolation(other), false);
  });

  describe('a rate limit', () => {
    const limit = { max: 3, windowSeconds: 60 };

    it('refuses the fourth of three, tells when to come back, and begins anew then', async () => {
      const clock = createTestClock();
      const limiter = createRateLimiter(db, clock);
      const spend = () => limiter.spend(['test', 'somebody'], limit);
      for (let tries = 0; tries < 3; tries += 1) await spend();
      clock.advance(20_000);
      await assert.rejects(spend(), (error: unknown) => {
        assert.ok(error instanceof ProblemError);
        assert.deepEqual([error.code, error.details.headers?.['retry-after']], ['request.too_many', '40']);
        return true;
      });
      await limiter.spend(['test', 'somebody else'], limit);
      clock.advance(40_000);
      await spend();
    });

    it('counts each window of one subject on its own', async () => {
      const clock = createTestClock();
      const limiter = createRateLimiter(db, clock);
      const hour = { max: 4, windowSeconds: 3600 };
      const spend = async () => {
        for (const each of [limit, hour]) await limiter.spend(['two windows'], each);
      };
      for (let tries = 0; tries < 3; tries += 1) await spend();
      clock.advance(60_000);
      await spend();
      await assert.rejects(spend(), (error: unknown) => {
        assert.ok(error instanceof ProblemError);
        assert.equal(error.details.headers?.['retry-after'], '3540');
        return true;
      });
    });

    it('counts together what comes at once', async () => {
      const limiter = createRateLimiter(db, createTestClock());
      const spend = () =>
        limiter.spend(['at once'], limit).then(
          () => 'in',
          () => 'out',
        );
      const outcomes = await Promise.all(Array.from({ length: 10 }, spend));
      assert.equal(outcomes.filter(outcome => outcome === 'in').length, 3);
    });
  });
});
