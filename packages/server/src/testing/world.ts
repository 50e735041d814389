import type { Operation } from '@suyuan/contract';
import { jsonSchemaOf, namedJsonSchemas } from '@suyuan/contract/json-schema';
import { builtInTemplate } from '@suyuan/label/templates';
import { type ApiClient, createApiClient } from './api-client.ts';
import { cooperativeForm, nextUscc, townships } from './applications.ts';
import { picture } from './pictures.ts';
import { type SampleFields, sampleOf } from './sample.ts';
import { places, type TestApp, testPassword } from './test-app.ts';

/** Two counties, each with its authority and a producer. */
export interface World {
  readonly test: TestApp;
  readonly anonymous: ApiClient;
  readonly county: ApiClient;
  readonly otherCounty: ApiClient;
  readonly producer: ApiClient;
  readonly otherProducer: ApiClient;
  /** Whoever may call it at all, and owns the record that {@link World.paramsFor} names. */
  rightful(operation: Operation): ApiClient;
  /** Path parameters of a record that belongs to `producer` and `county`; each operation has one of its own. */
  paramsFor(operation: Operation): Promise<Readonly<Record<string, string>>>;
  /** A body that the operation's schema takes. */
  bodyFor(operation: Operation): Promise<unknown>;
}

const labelTemplate = builtInTemplate('trace-40x30')?.template;

/** Makes a new record and tells what stands for it in a path. */
type Maker = () => Promise<string>;

/** A maker for each collection that the contract's paths name before a parameter. */
const createMakers = (test: TestApp, county: ApiClient, producer: ApiClient): Readonly<Record<string, Maker>> => {
  const { anonymous } = test;
  let count = 0;
  const idOf = async (made: Promise<{ readonly id: string }>): Promise<string> => (await made).id;
  const apply = async (): Promise<string> => {
    const licenceUploadId = await idOf(anonymous.must('createUpload', { raw: picture('png') }));
    return (await anonymous.must('createRegistration', { body: cooperativeForm({ licenceUploadId }) })).receipt;
  };
  const makeProduct: Maker = () =>
    idOf(producer.must('createProduct', { body: { name: '金井绿茶', categoryCode: '010101', certifications: [] } }));
  const makeBatch = async () => {
    const quantity = { value: 120, unit: 'kg' };
    const body = { productId: await makeProduct(), plot: '茶园 3 号地', harvestDate: '2026-05-20', quantity };
    return producer.must('createBatch', { body });
  };
  const inBatch = async () => ({ params: { id: await idOf(makeBatch()) } });
  return {
    async registrations() {
      const receipt = await apply();
      const { items } = await county.must('listRegistrations', { query: { state: 'pending', limit: '100' } });
      return items.find((item: { receipt: string }) => item.receipt === receipt).id;
    },
    'registration-receipts': apply,
    async accounts() {
      const body = { username: `regulator-${++count}`, name: '何科员', role: 'regulator' };
      return idOf((await county.must('createAccount', { body })).account);
    },
    'api-keys': async () => idOf((await producer.must('createApiKey', { body: { name: '收银台' } })).apiKey),
    products: makeProduct,
    batches: () => idOf(makeBatch()),
    traces: async () => (await makeBatch()).code,
    async certificates() {
      const body = { sample: 'producer', bases: ['quality-control'] };
      return idOf(producer.must('issueCertificate', { ...(await inBatch()), body }));
    },
    'code-ranges': async () => idOf(producer.must('issueCodes', { ...(await inBatch()), body: { count: 5 } })),
    'label-templates': () =>
      idOf(producer.must('createTemplate', { body: { name: '我的标签', template: labelTemplate } })),
    async 'print-runs'() {
      const batch = await inBatch();
      await producer.must('issueCodes', { ...batch, body: { count: 5 } });
      // The suite asks for more of them than anybody may in a minute: here another one begins.
      test.clock.advance(60_000);
      const body = { template: labelTemplate, from: 1, to: 5, format: 'tspl', dpi: 203 };
      return idOf(producer.must('createPrintRun', { ...batch, body }));
    },
  };
};

const collectionOf = (path: string): string => /\/([a-z-]+)\/\{\w+\}/.exec(path)?.[1] ?? '';

export const createWorld = async (test: TestApp): Promise<World> => {
  const { anonymous } = test;
  const county = await test.county(places.changshaCounty);
  const otherCounty = await test.county(places.liuyang);
  const producer = await test.producer();
  const otherProducer = await test.producer({ divisionCode: townships.jili });
  const makers = createMakers(test, county, producer);
  const targets = new Map<string, Promise<string>>();
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
    productId: await makers['products']?.(),
    categoryCode: '010101',
    gtin: undefined,
    lot: `L${count}`,
    acceptedWarnings: [],
    template: labelTemplate,
  });

  return {
    test,
    anonymous,
    county,
    otherCounty,
    producer,
    otherProducer,
    rightful({ access, path }) {
      if (access === 'official') return county;
      if (access === 'producer' || access === 'signed-in') return producer;
      // A session that is begun or ended must not be that of another test.
      return path.includes('session') ? createApiClient(test.app) : anonymous;
    },
    async paramsFor({ id, path }) {
      const [, parameter] = /\{(\w+)\}/.exec(path) ?? [];
      if (!parameter) return {};
      const make = makers[collectionOf(path)];
      if (!make) throw new Error(`teach testing/world.ts to make one of /${collectionOf(path)}/`);
      const target = targets.get(id) ?? make();
      targets.set(id, target);
      return { [parameter]: await target };
    },
    async bodyFor(operation) {
      if (!operation.body) return undefined;
      return sampleOf(jsonSchemaOf(operation.body), named, await fields());
    },
  };
};
