import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { en } from './locales/en.ts';
import { type Messages, zhCn } from './locales/zh-cn.ts';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const messagesIn: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCn, en };

const toLanguage = (tag: string): Language | undefined => {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find(language => language.toLowerCase().split('-')[0] === primary);
};

/** `?lang=` if it names one of ours, else the reader's favourite of them, else Chinese. */
export function languageOf(c: Context): Language {
  const chosen = toLanguage(c.req.query('lang') ?? '');
  if (chosen) return chosen;
  const preferred = accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: 'zh-CN',
    match: wanted =>
      [...wanted]
        .sort((one, other) => other.q - one.q)
        .filter(({ q }) => q > 0)
        .map(({ type }) => toLanguage(type))
        .find(language => language !== undefined) ?? 'zh-CN',
  });
  return preferred as Language;
}
