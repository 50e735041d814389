export {
  type Category,
  type CategoryCode,
  categories,
  categoryNames,
  categoryParent,
  parseCategoryCode,
} from './category.ts';
export {
  type Certification,
  type CertificationKind,
  certificationKinds,
  doubtCertification,
  isCertificationValid,
} from './certification.ts';
export type { Product } from './product.ts';
