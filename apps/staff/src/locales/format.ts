import type { Language } from './messages.ts';

/* Days, instants and numbers for people. Days are days at the farm, whatever the reader's clock says. */

const farmZone = 'Asia/Shanghai';

/** `2026-03-01` as 2026年3月1日 or 1 Mar 2026. */
export function formatDay(language: Language, day: string): string {
  const options = { dateStyle: language === 'en' ? 'medium' : 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(`${day}T00:00:00Z`));
}

/** An instant, to the minute. */
export function formatInstant(language: Language, instant: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: farmZone } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(instant));
}

/** The day of an instant, where its hour does not matter. */
export function formatInstantDay(language: Language, instant: string): string {
  return formatDay(language, farmDay(new Date(instant)));
}

export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3 }).format(value);
}

/** The day at the farm, `YYYY-MM-DD`. */
export function farmDay(now: Date): string {
  // Swedish writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: farmZone }).format(now);
}

function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : 'zh-CN';
}
