import type { Quantity } from '@suyuan/domain/batch';
import type { Language } from '../../foundation/language.ts';
import type { ViewMessages } from './locales/zh-cn.ts';

/** `1,200 kg`, `1,200 千克`. */
export const formatQuantity = ({ value, unit }: Quantity, language: Language, { units }: ViewMessages): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value)} ${units[unit]}`;
