import { en } from './en.ts';
import { type Messages, zhCn } from './zh-cn.ts';

export type { Messages };
export type Language = 'zh-CN' | 'en';

export const dictionary: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCn, en };
