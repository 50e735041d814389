import type { Unit } from '@suyuan/domain/batch';
import type { CertificationKind } from '@suyuan/domain/product';

/* What labels say is Chinese, in whatever language their maker reads the pages. */

export const unitWords: Readonly<Record<Unit, string>> = {
  kg: '千克',
  g: '克',
  t: '吨',
  jin: '斤',
  piece: '个',
  head: '头',
  bird: '只',
  fish: '尾',
  case: '箱',
  bag: '袋',
  box: '盒',
  bundle: '把',
  l: '升',
};

export const certificationWords: Readonly<Record<CertificationKind, string>> = {
  green: '绿色食品',
  organic: '有机农产品',
  gi: '地理标志',
  gap: '良好农业规范',
  renowned: '名特优新农产品',
  'regional-brand': '区域公用品牌',
};
