import type { Finding } from '../checks/index.ts';
import { en } from './en.ts';
import { type LabelMessages, zhCn } from './zh-cn.ts';

export { en } from './en.ts';
export { type Advice, type LabelMessages, type Params, zhCn } from './zh-cn.ts';

export type LabelLanguage = 'zh-CN' | 'en';

export const labelMessages = (language: LabelLanguage): LabelMessages => (language === 'en' ? en : zhCn);

/** A finding as two sentences: what is wrong, and what to do. */
export const describeFinding = (
  finding: Finding,
  messages: LabelMessages,
): { readonly title: string; readonly remedy: string } => {
  const { title, remedy } = messages.findings[finding.code];
  const field = finding.field === undefined ? {} : { field: messages.fields[finding.field] };
  return { title: title({ ...finding.params, ...field }), remedy };
};
