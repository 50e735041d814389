import type { CertificateTemplate } from '../template.ts';

const shared = {
  version: '2025-4',
  inForceFrom: '2026-02-01',
  title: '承诺达标合格证',
  lead: '我承诺对生产销售的食用农产品：',
  basisHeading: '承诺依据：',
  bases: {
    'quality-control': '质量安全控制符合要求',
    'self-test': '自行检测合格',
    'commissioned-test': '委托检测合格',
  },
  labels: {
    productName: '产品名称',
    quantity: '数量（重量）',
    origin: '产地',
    issuedOn: '开具日期',
    issuer: '承诺主体',
    phone: '联系方式',
  },
  source:
    '《农产品质量安全承诺达标合格证管理办法》（农业农村部令 2025 年第 4 号）, wording from third-party code that follows it',
  isCheckedAgainstAnnex: false,
} as const;

/** Both samples of Order 4/2025, in force since 2026-02-01. To be checked against the official annex before use in earnest. */
export const templates2025: readonly CertificateTemplate[] = [
  {
    ...shared,
    sample: 'producer',
    statements: ['未使用禁用农药、兽药及其他化合物', '使用的常规农药、兽药残留不超标'],
  },
  {
    ...shared,
    sample: 'buyer',
    statements: [
      '已按规定收取并保存该批次农产品承诺达标合格证或者其他质量安全合格证明',
      '未违规使用保鲜剂、防腐剂、添加剂等',
    ],
  },
];
