import type { Operation } from '@suyuan/contract';
import { jsonSchemaOf, namedJsonSchemas } from '@suyuan/contract/json-schema';
import type { ApiClient } from './api-client.ts';
import { cooperativeForm, nextUscc, townships } from './applications.ts';
import { picture } from './pictures.ts';
import { type SampleFields, sampleOf } from './sample.ts';
import { places, type TestApp, testPassword } from './test-app.ts';

/** Two counties, each with its authority and a producer; one producer has a record of every kind. */
export interface World {
  readonly test: TestApp;
  readonly anonymous: ApiClient;
  readonly county: ApiClient;
  readonly otherCounty: ApiClient;
  readonly producer: ApiClient;
  readonly otherProducer: ApiClient;
  /** Path parameters of a record that belongs to `producer` and `county`. */
  paramsFor(operation: Operation): Readonly<Record<string, string>>;
  /** A body that the operation's schema takes. */
  bodyFor(operation: Operation): Promise<unknown>;
}

/** Makes a record for each collection that the contract's paths name before `{id}`. */
const makeTargets = async (test: TestApp, county: ApiClient, producer: ApiClient): Promise<Record<string, string>> => {
  const { anonymous } = test;
  const licence = await anonymous.must('createUpload', { raw: picture('png') });
  const application = cooperativeForm({ licenceUploadId: licence.id });
  const { receipt } = await anonymous.must('createRegistration', { body: application });
  const { items } = await county.must('listRegistrations', { query: { state: 'pending' } });
  const account = await county.must('createAccount', {
    body: { username: 'county-regulator', name: '何科员', role: 'regulator' },
  });
  const product = await producer.must('createProduct', {
    body: { name: '金井绿茶', categoryCode: '010101', certifications: [] },
  });
  const batch = await producer.must('createBatch', {
    body: {
      productId: product.id,
      plot: '茶园 3 号地',
      harvestDate: '2026-05-20',
      quantity: { value: 120, unit: 'kg' },
    },
  });
  const params = { id: batch.id };
  const certificate = await producer.must('issueCertificate', {
    params,
    body: { sample: 'producer', bases: ['quality-control'] },
  });
  const range = await producer.must('issueCodes', { params, body: { count: 5 } });
  const apiKey = await producer.must('createApiKey', { body: { name: '收银台' } });
  return {
    registrations: items[0].id,
    'registration-receipts': receipt,
    accounts: account.account.id,
    products: product.id,
    batches: batch.id,
    certificates: certificate.id,
    'code-ranges': range.id,
    'api-keys': apiKey.apiKey.id,
    traces: batch.code,
    product: product.id,
  };
};

const collectionOf = (path: string): string => /\/([a-z-]+)\/\{\w+\}/.exec(path)?.[1] ?? '';

export const createWorld = async (test: TestApp): Promise<World> => {
  const { anonymous } = test;
  const county = await test.county(places.changshaCounty);
  const otherCounty = await test.county(places.liuyang);
  const producer = await test.producer();
  const otherProducer = await test.producer({ divisionCode: townships.jili });
  const targets = await makeTargets(test, county, producer);
  const named = namedJsonSchemas();
  let count = 0;

  const fields = async (): Promise<SampleFields> => ({
    organisationForm: 'cooperative',
    uscc: nextUscc(),
    idNumber: undefined,
    contactPhone: '0731-00000001',
    phone: '0731-00000001',
    divisionCode: townships.xingsha,
    licenceUploadId: (await anonymous.must('createUpload', { raw: picture('jpeg') })).id,
    username: `sample-${++count}`,
    password: testPassword,
    current: 'not the password',
    next: testPassword,
    productId: targets['product'],
    categoryCode: '010101',
    gtin: undefined,
    lot: `L${count}`,
    acceptedWarnings: [],
    template: {},
  });

  return {
    test,
    anonymous,
    county,
    otherCounty,
    producer,
    otherProducer,
    paramsFor({ path }) {
      const [, parameter] = /\{(\w+)\}/.exec(path) ?? [];
      if (!parameter) return {};
      const target = targets[collectionOf(path)];
      if (!target) throw new Error(`teach testing/world.ts to make one of /${collectionOf(path)}/`);
      return { [parameter]: target };
    },
    async bodyFor(operation) {
      if (!operation.body) return undefined;
      return sampleOf(jsonSchemaOf(operation.body), named, await fields());
    },
  };
};
