import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDigitalLink } from '@suyuan/domain/code';
import { createCodec } from '@suyuan/domain/codec';
import type { DivisionCode } from '@suyuan/domain/division';
import type { LabelSources } from './label-sources.ts';
import { batchValues, labelValues } from './label-values.ts';

const origin = 'https://trace.example.cn';
const today = '2026-06-01';
const code = createCodec(new Map([[5, new Uint8Array(32).fill(7)]])).encode({ batch: 1, serial: 12 });

const sources = (changes: Partial<LabelSources> = {}): LabelSources => ({
  batch: {
    id: 'b',
    number: 1,
    version: 1,
    subjectId: 's',
    subjectName: '湘丰茶叶专业合作社',
    divisionCode: '430121001',
    productId: 'p',
    productName: '金井绿茶',
    lot: 'MQ-7',
    plot: '3 号地',
    harvestDate: '2026-05-20',
    quantity: { value: 120.5, unit: 'kg' },
    state: 'active',
    codesIssued: 20,
    createdAt: '2026-05-21T00:00:00.000Z',
  },
  product: {
    id: 'p',
    version: 1,
    subjectId: 's',
    name: '金井绿茶',
    categoryCode: '010701',
    gtin: '06901234567892',
    standard: 'DB43/T 162-2019',
    certifications: [
      { kind: 'green', number: 'LB-44-20011800001A', validUntil: '2026-06-01' },
      { kind: 'organic', number: '100OP2000001', validUntil: '2026-05-31' },
    ],
    createdAt: '2026-05-01T00:00:00.000Z',
  },
  subject: {
    id: 's',
    name: '湘丰茶叶专业合作社',
    organisationForm: 'cooperative',
    contactPhone: '0731-00000001',
    divisionCode: '430121001' as DivisionCode,
    address: '茶园路 8 号',
    trade: 'crop',
    registeredAt: '2026-01-01T00:00:00.000Z',
    hasContactConsent: true,
  },
  division: { code: '430121001', names: ['湖南省', '长沙市', '长沙县', '星沙街道'] },
  events: [],
  certificate: undefined,
  ...changes,
});

const recorded = (event: LabelSources['events'][number]['event'], sequence: number) => ({
  id: `e${sequence}`,
  sequence,
  recordedAt: '2026-05-21T00:00:00.000Z',
  event,
  hash: '',
});

describe('what all labels of a batch say', () => {
  it('is what is on record, in Chinese and ready to print', () => {
    const events = [
      recorded({ kind: 'planting', day: '2026-03-01', variety: '槠叶齐' }, 1),
      recorded({ kind: 'packing', day: '2026-05-22' }, 2),
    ];
    assert.deepEqual(batchValues(sources({ events }), { origin, today }), {
      productName: '金井绿茶',
      variety: '槠叶齐',
      standardNumber: 'DB43/T 162-2019',
      // The other one ended yesterday.
      certification: '绿色食品 LB-44-20011800001A',
      gtin: '6901234567892',
      producerName: '湘丰茶叶专业合作社',
      producerAddress: '湖南省长沙市长沙县星沙街道茶园路 8 号',
      origin: '湖南省长沙市长沙县星沙街道',
      phone: '0731-00000001',
      lot: 'MQ-7',
      quantity: '120.5 千克',
      harvestDate: '2026-05-20',
      packedOn: '2026-05-22',
      printedOn: '2026-06-01',
      host: 'trace.example.cn',
    });
  });

  it('follows the certificate as it was issued', () => {
    const certificate = {
      id: 'c',
      number: '2026052212345678',
      templateVersion: '2025-4',
      sample: 'producer',
      productName: '旧名',
      quantity: { value: 1, unit: 't' },
      origin: '湖南省长沙市长沙县金井镇',
      issuedOn: '2026-05-22',
      issuer: '湘丰合作社',
      phone: '0731-00000002',
      bases: ['self-test'],
    } as const;
    const data = batchValues(sources({ certificate: { ...certificate, bases: [...certificate.bases] } }), {
      origin,
      today,
    });
    assert.equal(data.certificateNumber, '2026052212345678');
    assert.deepEqual([data.issuedOn, data.issuer, data.phone], ['2026-05-22', '湘丰合作社', '0731-00000002']);
    const { basisQualityControl, basisSelfTest, basisCommissionedTest } = data;
    assert.deepEqual([basisQualityControl, basisSelfTest, basisCommissionedTest], [false, true, false]);
    assert.equal(data.origin, '湖南省长沙市长沙县金井镇');
  });

  it('names no person, telephone or house without consent', () => {
    const subject = {
      ...sources().subject,
      organisationForm: 'individual',
      name: '张三丰',
      hasContactConsent: false,
    } as const;
    const data = batchValues(sources({ subject }), { origin, today });
    assert.deepEqual(
      [data.producerName, data.phone, data.producerAddress],
      ['张**', undefined, '湖南省长沙市长沙县星沙街道'],
    );
  });

  it('is one line a value, whatever was typed', () => {
    const product = { ...sources().product, name: '茶\u202e叶\n特级' };
    assert.equal(batchValues(sources({ product }), { origin, today }).productName, '茶叶 特级');
  });
});

describe('what one label says alone', () => {
  it('is its code, in every form that is printed', () => {
    const data = labelValues(batchValues(sources(), { origin, today }), { origin, serial: 12, code });
    assert.equal(data.code, code);
    assert.equal(data.codeGrouped?.replaceAll(' ', ''), code);
    assert.equal(data.serial, '000012');
    assert.equal(data.traceUrl, `${origin}/t/${code}`);
    assert.equal(data.digitalLink, `${origin}/01/06901234567892/10/MQ-7/21/${code}`);
    assert.ok(parseDigitalLink(new URL(data.digitalLink ?? '')).ok);
  });

  it('is no Digital Link without a GTIN, or with a lot that GS1 cannot say', () => {
    for (const [gtin, lot] of [
      [undefined, 'MQ-7'],
      ['6901234567892', '明前-7'],
    ] as const) {
      assert.equal(labelValues({ gtin, lot }, { origin, serial: 1, code }).digitalLink, undefined);
    }
    const slashed = labelValues({ gtin: '6901234567892', lot: 'A/7' }, { origin, serial: 1, code });
    assert.equal(slashed.digitalLink, `${origin}/01/06901234567892/10/A%2F7/21/${code}`);
  });
});
