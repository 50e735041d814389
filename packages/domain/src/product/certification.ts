/**
 * Marks that a product may carry: 绿色食品, 有机农产品, 地理标志 (together 两品一标), 良好农业规范 (GAP), 名特优新农产品, 区域公用品牌.
 */
export const certificationKinds = ['green', 'organic', 'gi', 'gap', 'renowned', 'regional-brand'] as const;
export type CertificationKind = (typeof certificationKinds)[number];
