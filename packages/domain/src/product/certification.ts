import { parseGreenFoodNumber } from '../identifier/green-food.ts';
import { parseOrganicCode } from '../identifier/organic-code.ts';
import type { Problem } from '../result/index.ts';

/**
 * Marks that a product may carry: 绿色食品, 有机农产品, 地理标志 (together 两品一标), 良好农业规范 (GAP), 名特优新农产品, 区域公用品牌.
 */
export const certificationKinds = ['green', 'organic', 'gi', 'gap', 'renowned', 'regional-brand'] as const;
export type CertificationKind = (typeof certificationKinds)[number];

export interface Certification {
  readonly kind: CertificationKind;
  readonly number: string;
  /** Last day of validity, ISO. */
  readonly validUntil?: string | undefined;
}

/**
 * A doubt about the number, where its shape is known: green food numbers, and organic numbers written as 17 digits (the
 * certificate's own number has other shapes, so anything but digits passes).
 */
export const doubtCertification = ({
  kind,
  number,
}: Certification): Problem<'green_food.format' | 'organic_code.format'> | undefined => {
  const known = kind === 'green' || (kind === 'organic' && /^[\d\s-]+$/.test(number));
  if (!known) return undefined;
  const parsed = kind === 'green' ? parseGreenFoodNumber(number) : parseOrganicCode(number);
  return parsed.ok ? undefined : { ...parsed.problem, field: 'number' };
};

/** True on its last day still, and where no end is known. */
export const isCertificationValid = ({ validUntil }: Certification, today: string): boolean =>
  validUntil === undefined || today <= validUntil;
