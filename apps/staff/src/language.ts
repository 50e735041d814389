import type { Language } from './locales/messages.ts';

export const languageCookie = 'suyuan-language';

/** One of our two languages, for whatever names a language; Chinese where none is known. */
export function toLanguage(text: string | null | undefined): Language {
  return text?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

/** Keeps the choice for a year, for the server to serve the page in. */
export function rememberLanguage(language: Language): void {
  const year = 365 * 24 * 60 * 60;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store has no Safari and no Firefox of the browsers we promise.
  document.cookie = `${languageCookie}=${language}; path=/; max-age=${year}; samesite=lax`;
}
