import { fieldValue, type LabelData } from '../fields/index.ts';
import type { Content } from '../model/index.ts';

/** What a bar code or a table cell says; empty where its field is. */
export const contentWords = (content: Content, data: LabelData): string => {
  if (content.from === 'text') return content.text;
  const value = fieldValue(data, content.field);
  return value === '' ? '' : content.prefix + value + content.suffix;
};
