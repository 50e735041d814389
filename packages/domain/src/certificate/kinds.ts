/** 样式一 for the producer (生产者), 样式二 for who buys and re-issues (收购单位或个人). Order 4/2025. */
export const certificateSamples = ['producer', 'buyer'] as const;
export type CertificateSample = (typeof certificateSamples)[number];

/** 承诺依据: 质量安全控制符合要求, 自行检测合格, 委托检测合格. Order 4/2025. */
export const certificateBases = ['quality-control', 'self-test', 'commissioned-test'] as const;
export type CertificateBasis = (typeof certificateBases)[number];
