import type { CertificateBasis, CertificateSample } from './kinds.ts';

/** Mandatory contents of a certificate, Order 4/2025. What the package already shows need not be repeated on it. */
export const certificateElements = ['productName', 'quantity', 'origin', 'issuedOn', 'issuer', 'phone'] as const;
export type CertificateElement = (typeof certificateElements)[number];

/**
 * The statutory wording of one sample. Data, never rewritten: an issued certificate keeps the `version` that it was issued
 * with. Chinese only, since only the Chinese text commits anyone.
 */
export interface CertificateTemplate {
  readonly version: string;
  readonly sample: CertificateSample;
  /** First day on which it may be issued. */
  readonly inForceFrom: string;
  readonly title: string;
  readonly lead: string;
  readonly statements: readonly string[];
  readonly basisHeading: string;
  readonly bases: Readonly<Record<CertificateBasis, string>>;
  readonly labels: Readonly<Record<CertificateElement, string>>;
  readonly source: string;
  /** False until someone has laid the text beside the official annex. */
  readonly isCheckedAgainstAnnex: boolean;
}

const shared = {
  version: '2025-4',
  inForceFrom: '2026-02-01',
  title: '承诺达标合格证',
  lead: '我承诺对生产销售的食用农产品:',
  basisHeading: '承诺依据:',
  bases: {
    'quality-control': '质量安全控制符合要求',
    'self-test': '自行检测合格',
    'commissioned-test': '委托检测合格',
  },
  labels: {
    productName: '产品名称',
    quantity: '数量(重量)',
    origin: '产地',
    issuedOn: '开具日期',
    issuer: '承诺主体',
    phone: '联系方式',
  },
  source:
    '农产品质量安全承诺达标合格证管理办法 (农业农村部令 2025年第4号), wording from third-party code that follows it',
  isCheckedAgainstAnnex: false,
} as const;

/** All versions, oldest first. To be checked against the official annex before use in earnest. */
export const certificateTemplates: readonly CertificateTemplate[] = [
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

/** The version to issue with today. */
export const currentTemplateVersion = '2025-4';

/** The text that a certificate was issued with, for showing and printing it for ever. */
export const certificateTemplate = (version: string, sample: CertificateSample): CertificateTemplate | undefined =>
  certificateTemplates.find(template => template.version === version && template.sample === sample);
