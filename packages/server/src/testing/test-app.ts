import type { bodyKinds, officialRoles } from '@suyuan/contract/session';
import { createCodec } from '@suyuan/domain/codec';
import type { DivisionCode } from '@suyuan/domain/division';
import type { Hono } from 'hono';
import { AccountWriter } from '../account/account.repository.ts';
import { createApp } from '../app.ts';
import { createAccounts } from '../auth/accounts.ts';
import type { Db } from '../db/open-database.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { createIdNumberVault } from '../id-number/id-number-vault.ts';
import { silentLogger } from '../logger.ts';
import { type ApiClient, createApiClient } from './api-client.ts';
import { cooperativeForm, type FormChanges } from './applications.ts';
import { picture } from './pictures.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { createTestIds } from './test-ids.ts';

export const testOrigin = 'https://suyuan.test';
export const testPassword = 'correct horse battery';

/** Divisions of Hunan that tests like to use. */
export const places = {
  hunan: '430000',
  changsha: '430100',
  /** 长沙县 and two of its townships. */
  changshaCounty: '430121',
  /** 浏阳市, another county of the same prefecture. */
  liuyang: '430181',
} as const;

export interface OfficialOptions {
  readonly division: string;
  readonly role?: (typeof officialRoles)[number];
  readonly kind?: (typeof bodyKinds)[number];
  readonly name?: string;
}

export interface TestApp {
  readonly app: Hono<HttpEnvironment>;
  readonly db: Db;
  readonly clock: TestClock;
  /** Nobody. */
  readonly anonymous: ApiClient;
  /** Makes a body with one official and signs it in. */
  official(username: string, options: OfficialOptions): Promise<ApiClient>;
  /**
   * Takes a producer through the whole of registration, approval and account, and signs it in. Its county's authority
   * exists afterwards and reviewed it.
   */
  producer(changes?: FormChanges): Promise<ApiClient>;
  /** Another user who acts for the subject of a producer, signed in. */
  colleague(producer: ApiClient, name: string): Promise<ApiClient>;
  /** The authority of a county, signed in; the same one each time. */
  county(division: string): Promise<ApiClient>;
  signIn(username: string, password?: string): Promise<ApiClient>;
}

/** What every test app seals identity numbers with. */
export const testIdNumbers = createIdNumberVault([new Uint8Array(32).fill(8)]);

const secret = 'a secret of tests: 9f1c7be0d2a84c6b8e5d';

/** The whole API over a test's own database, with a clock and ids that the test controls. */
export const createTestApp = (db: Db, options: { readonly metricsToken?: string } = {}): TestApp => {
  let addresses = 0;
  const clock = createTestClock();
  const ids = createTestIds();
  const codec = createCodec(new Map([[5, new Uint8Array(32).fill(7)]]));
  const common = { db, clock, ids, origin: testOrigin, secret };
  const app = createApp({
    ...common,
    codec,
    idNumbers: testIdNumbers,
    logger: silentLogger,
    version: '0.0.0',
    metricsToken: options.metricsToken,
    // Every call comes from elsewhere, unless it says from where.
    clientAddress: request => request.headers.get('x-test-address') ?? `address ${++addresses}`,
  });
  const accounts = createAccounts(db, { ids, origin: testOrigin, secret });
  let passwordHash: Promise<string> | undefined;

  const signIn: TestApp['signIn'] = async (username, password = testPassword) => {
    const anonymous = createApiClient(app);
    const { status, headers, body } = await anonymous.call('signIn', { body: { username, password } });
    if (status !== 200) throw new Error(`${username} cannot sign in: ${JSON.stringify(body)}`);
    return createApiClient(app, { cookie: headers.getSetCookie().join('; ').split(';')[0] ?? '' });
  };

  const anonymous = createApiClient(app);
  const counties = new Map<string, Promise<ApiClient>>();
  const test: TestApp = {
    app,
    db,
    clock,
    anonymous,
    signIn,
    county(division) {
      const known = counties.get(division) ?? test.official(`county-${division}`, { division });
      counties.set(division, known);
      return known;
    },
    async producer(changes) {
      const { id: licenceUploadId } = await anonymous.must('createUpload', { raw: picture('png') });
      const form = cooperativeForm({ licenceUploadId, ...changes });
      const { receipt } = await anonymous.must('createRegistration', { body: form });
      const reviewer = await test.county(form.divisionCode.slice(0, 6));
      const { items } = await reviewer.must('listRegistrations', { query: { state: 'pending' } });
      const { id } = items.find((item: { receipt: string }) => item.receipt === receipt);
      const { version, warnings } = await reviewer.must('getRegistration', { params: { id } });
      const acceptedWarnings = warnings.map(({ code }: { code: string }) => code);
      await reviewer.must('approveRegistration', { params: { id }, body: { version, acceptedWarnings } });
      const account = { contactPhone: form.contactPhone, password: testPassword };
      const { username } = await anonymous.must('openProducerAccount', { params: { receipt }, body: account });
      return signIn(username);
    },
    async colleague(producer, name) {
      const { actor } = await producer.must('getSession');
      const username = `colleague-${ids.uuid()}`;
      const passwordHash = await accounts.hashPassword(testPassword);
      await db.transaction().execute(async tx => {
        const { userId } = await accounts.createUser(tx, { username, name, passwordHash });
        const created_at = clock.now().toISOString();
        await tx.insertInto('producer').values({ user_id: userId, subject_id: actor.subject.id, created_at }).execute();
      });
      return signIn(username);
    },
    async official(username, { division, role = 'administrator', kind = 'authority', name = `official ${username}` }) {
      passwordHash ??= accounts.hashPassword(testPassword);
      const hash = await passwordHash;
      await db.transaction().execute(async tx => {
        const writer = new AccountWriter(tx);
        const body = { id: ids.uuid(), name: `body of ${username}`, kind, divisionCode: division as DivisionCode };
        await writer.addBody(body, clock.now());
        const { userId } = await accounts.createUser(tx, { username, name, passwordHash: hash });
        await writer.addOfficial({ userId, bodyId: body.id, role }, clock.now());
      });
      return signIn(username);
    },
  };
  return test;
};
