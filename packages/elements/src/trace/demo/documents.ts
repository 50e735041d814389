import type { TraceDocument } from '@suyuan/contract/trace';

/** An invented cooperative's peaches: a document with everything in it, for the demo pages and the tests. */
export const peaches: TraceDocument = {
  code: '51234567890123456787',
  kind: 'label',
  serial: 37,
  status: { state: 'active' },
  product: {
    name: '炎陵黄桃',
    categoryCode: '0103',
    gtin: '6901234567892',
    standard: 'DB43/T 1234-2020',
    certifications: [
      { kind: 'gi', number: 'AGI01234', validUntil: '2099-12-31' },
      { kind: 'green', number: 'LB-18-20041234567A', validUntil: '2024-05-31' },
    ],
  },
  producer: {
    name: '炎陵县云上果蔬种植农民专业合作社',
    organisationForm: 'cooperative',
    uscc: '93430225MA0TE5T089',
    division: { code: '430225102', names: ['湖南省', '株洲市', '炎陵县', '中村瑶族乡'] },
    registeredSince: '2026-03-02',
  },
  batch: {
    lot: 'HT20260718',
    plot: '平乐片区三号果园',
    harvestDate: '2026-07-18',
    quantity: { value: 3200, unit: 'kg' },
  },
  certificate: {
    number: 'HGZ-2026-000128',
    templateVersion: '2025-4',
    sample: 'producer',
    productName: '炎陵黄桃',
    quantity: { value: 3200, unit: 'kg' },
    origin: '湖南省株洲市炎陵县中村瑶族乡',
    issuedOn: '2026-07-18',
    issuer: '炎陵县云上果蔬种植农民专业合作社',
    phone: '0731-00000001',
    bases: ['quality-control', 'commissioned-test'],
  },
  events: [
    { event: { kind: 'planting', day: '2019-03-12', variety: '锦绣黄桃' }, hash: '01'.repeat(32) },
    {
      event: {
        kind: 'fertilising',
        day: '2026-03-05',
        inputName: '商品有机肥',
        dose: '800 千克/亩',
        note: '开沟深施，覆土。',
      },
      hash: '12'.repeat(32),
    },
    {
      event: {
        kind: 'treatment',
        day: '2026-06-10',
        inputName: '10% 吡虫啉可湿性粉剂',
        dose: '3000 倍液',
        target: '蚜虫',
        registrationNumber: 'PD20040000',
        safetyIntervalDays: 21,
      },
      hash: '23'.repeat(32),
    },
    { event: { kind: 'irrigation', day: '2026-06-28' }, hash: '34'.repeat(32) },
    { event: { kind: 'harvest', day: '2026-07-18', quantity: { value: 3200, unit: 'kg' } }, hash: '45'.repeat(32) },
    {
      event: { kind: 'packing', day: '2026-07-18', quantity: { value: 640, unit: 'case' } },
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
  tests: [
    {
      kind: 'rapid',
      testedOn: '2026-07-17',
      agency: '炎陵县云上果蔬种植农民专业合作社',
      commissioned: false,
      items: [
        {
          name: '有机磷和氨基甲酸酯类',
          method: 'GB/T 5009.199-2003',
          value: '12.5',
          unit: '%',
          limit: '50',
          verdict: 'pass',
        },
      ],
      verdict: 'pass',
    },
    {
      kind: 'laboratory',
      testedOn: '2026-07-16',
      agency: '株洲市农产品质量检验检测中心（示例）',
      commissioned: true,
      reportNumber: 'ZZ-2026-0716',
      items: [
        { name: '毒死蜱', method: 'GB 23200.113-2018', value: '未检出', limit: '3', unit: 'mg/kg', verdict: 'pass' },
        { name: '吡虫啉', method: 'GB 23200.121-2021', value: '0.05', limit: '0.5', unit: 'mg/kg', verdict: 'pass' },
      ],
      verdict: 'pass',
    },
  ],
  verdict: 'pass',
  scans: { count: 3, firstAt: '2026-07-20T06:03:00.000Z' },
};

/** The same batch after an authority has called it back. */
export const recalled: TraceDocument = {
  ...peaches,
  status: {
    state: 'recalled',
    since: '2026-07-25T02:30:00.000Z',
    reason: '监督抽查发现多菌灵残留超标。',
    authority: '炎陵县农业农村局（示例）',
  },
};

/** The same batch on hold, with a voided certificate, a positive screening and a label that looks copied. */
export const doubtful: TraceDocument = {
  ...peaches,
  status: {
    state: 'frozen',
    since: '2026-07-24T02:30:00.000Z',
    reason: '快速检测阳性，等待复检。',
    authority: '炎陵县农业农村局（示例）',
  },
  certificate: { ...peaches.certificate!, voided: { at: '2026-07-24T03:00:00.000Z', reason: '产品数量填写有误。' } },
  tests: peaches.tests.map(test => ({
    ...test,
    verdict: test.kind === 'rapid' ? 'fail' : 'pass',
    items: test.items.map(item => (test.kind === 'rapid' ? { ...item, value: '63', verdict: 'fail' } : item)),
  })),
  scans: { count: 128, firstAt: '2026-07-20T06:03:00.000Z' },
};

/** The same batch after a laboratory found too much of something; no authority has spoken yet. */
export const failed: TraceDocument = {
  ...peaches,
  tests: peaches.tests.map(test => ({
    ...test,
    verdict: test.kind === 'rapid' ? 'pass' : 'fail',
    items: test.items.map(item => (item.name === '吡虫啉' ? { ...item, value: '0.8', verdict: 'fail' } : item)),
  })),
  verdict: 'fail',
};

/** A family farm's batch code with the least that there can be. */
export const bare: TraceDocument = {
  code: '51234567890123456787',
  kind: 'batch',
  status: { state: 'active' },
  product: { name: '土鸡蛋', categoryCode: '02', certifications: [] },
  producer: {
    name: '张**',
    organisationForm: 'individual',
    division: { code: '433122101', names: ['湖南省', '湘西土家族苗族自治州', '泸溪县', '浦市镇'] },
    registeredSince: '2026-05-06',
  },
  batch: { lot: 'JD0901', plot: '屋后鸡舍', harvestDate: '2026-09-01', quantity: { value: 360, unit: 'piece' } },
  events: [],
  tests: [],
};
