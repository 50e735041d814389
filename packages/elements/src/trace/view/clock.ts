import type { Language } from '../../foundation/language.ts';
import { locale } from '../calendar.ts';

/** An instant as the clock on a wall in China shows it, wherever the reader or the server is. */
export const formatInstant = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
