import type { Operations } from '@suyuan/contract';
import type { ApiClient, CallAnswer, CallOptions } from './api-client.ts';

type Changes = Readonly<Record<string, unknown>>;

export const productForm = (changes: Changes = {}) => ({
  name: '金井绿茶',
  categoryCode: '010701',
  certifications: [],
  ...changes,
});

export const quantity = { value: 120, unit: 'kg' } as const;

export const testForm = (changes: Changes = {}) => ({
  kind: 'laboratory',
  testedOn: '2026-05-21',
  agency: '长沙市农产品质量检测中心',
  commissioned: true,
  items: [{ name: '毒死蜱', value: '未检出', verdict: 'pass' }],
  ...changes,
});

export const treatment = (day: string, safetyIntervalDays: number, changes: Changes = {}) => ({
  kind: 'treatment',
  day,
  inputName: '苦参碱',
  dose: '30 毫升/亩',
  safetyIntervalDays,
  ...changes,
});

/** What a producer does in a day, each with values that pass unless told otherwise. */
export const tradeOf = (producer: ApiClient) => {
  const product = (changes?: Changes) => producer.must('createProduct', { body: productForm(changes) });
  const of = (batch: { readonly id: string }) => ({ params: { id: batch.id } });
  return {
    product,
    async batch(changes: Changes = {}) {
      const productId = changes['productId'] ?? (await product()).id;
      const body = { productId, plot: '茶园 3 号地', harvestDate: '2026-05-20', quantity, ...changes };
      return producer.must('createBatch', { body });
    },
    record: (batch: { readonly id: string }, event: Changes) =>
      producer.must('createEvent', { ...of(batch), body: event }),
    test: (batch: { readonly id: string }, changes?: Changes) =>
      producer.must('createTest', { ...of(batch), body: testForm(changes) }),
    certify: (batch: { readonly id: string }, changes: Changes = {}) =>
      producer.must('issueCertificate', {
        ...of(batch),
        body: { sample: 'producer', bases: ['quality-control'], ...changes },
      }),
    issue: (batch: { readonly id: string }, count: number) =>
      producer.must('issueCodes', { ...of(batch), body: { count } }),
    /** The codes of a range, its first page. */
    async codes(range: { readonly id: string }): Promise<{ serial: number; code: string; url: string }[]> {
      return (await producer.must('listCodes', { params: { id: range.id } })).items;
    },
  };
};

let clicks = 0;

/** The same request twice at once, with the key that a form sends twice. */
export const doubleClick = (client: ApiClient, id: keyof Operations, options: CallOptions): Promise<CallAnswer[]> => {
  const key = `double-click-${++clicks}`;
  return Promise.all([client.call(id, { ...options, key }), client.call(id, { ...options, key })]);
};
