import type { Language } from '../foundation/language.ts';

/** `zh-CN` or the day-first English that readers in China meet. */
export const locale = (language: Language) => (language === 'en' ? 'en-GB' : 'zh-CN');

/** An ISO day for people: `2026年9月12日`, `12 September 2026`; without its year where `short`. */
export const formatDay = (day: string, language: Language, short = false): string =>
  new Intl.DateTimeFormat(locale(language), {
    timeZone: 'UTC',
    ...(short ? {} : { year: 'numeric' }),
    month: short && language === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(new Date(`${day}T00:00Z`));
