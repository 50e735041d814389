import type { ProblemParams } from '@suyuan/domain/result';
import type { FieldCode } from '../field-codes.ts';
import type { ProblemCode } from '../problem.ts';
import { en } from './en.ts';
import { fieldEn } from './field-en.ts';
import { fieldZhCn } from './field-zh-cn.ts';
import type { FieldSentences, ProblemWords, Sentence } from './sentence.ts';
import { zhCn } from './zh-cn.ts';

/** BCP 47. Chinese first: the default wherever nobody asked. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** Every code that a problem document or one of its field errors can carry. */
export type MessageCode = ProblemCode | FieldCode;

export interface Message {
  /** The same at every occurrence. A code that only fields have goes under the title of `request.invalid`. */
  readonly title: string;
  /** What is wrong and what to do: the `detail` of a problem document, the `message` of a field error. */
  readonly detail: string;
}

const tables: Readonly<Record<Language, { readonly field: FieldSentences; readonly problem: ProblemWords }>> = {
  'zh-CN': { field: fieldZhCn, problem: zhCn },
  en: { field: fieldEn, problem: en },
};

const isFieldCode = (code: MessageCode): code is FieldCode => Object.hasOwn(fieldZhCn, code);
const isProblemCode = (code: MessageCode): code is ProblemCode => Object.hasOwn(zhCn.titles, code);

/** True for codes that have words; anything else is a defect of whoever wrote it. */
export const isMessageCode = (code: string): code is MessageCode =>
  Object.hasOwn(fieldZhCn, code) || Object.hasOwn(zhCn.titles, code);

const say = (sentence: Sentence, params: ProblemParams): string =>
  typeof sentence === 'string' ? sentence : sentence(params);

/** The words for a code. Parameters that are absent are left unsaid. */
export const messageFor = (language: Language, code: MessageCode, params: ProblemParams = {}): Message => {
  const { field, problem } = tables[language];
  return {
    title: problem.titles[isProblemCode(code) ? code : 'request.invalid'],
    detail: say(isFieldCode(code) ? field[code] : problem.details[code], params),
  };
};
