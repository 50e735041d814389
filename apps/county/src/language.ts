import type { Context } from 'hono';
import { languageDetector } from 'hono/language';
import { en } from './locales/en.ts';
import { type Messages, zhCn } from './locales/zh-cn.ts';

const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const messagesIn: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCn, en };

/** `?lang=`, else the browser's preference, else Chinese. */
export const detectLanguage = languageDetector({
  order: ['querystring', 'header'],
  supportedLanguages: [...languages],
  fallbackLanguage: 'zh-CN',
  convertDetectedLanguage: tag => (/^zh\b/i.test(tag) ? 'zh-CN' : tag),
  caches: false,
});

/** The language that {@link detectLanguage} found. */
export const languageOf = (c: Context): Language => c.get('language') as Language;
