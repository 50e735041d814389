import { en } from './en.ts';
import { type Messages, zhCn } from './zh-cn.ts';

export type { Messages };

/** What the terminal says: Chinese first, English second. */
export const languages: readonly Messages[] = [zhCn, en];

/** For an `Accept-Language`: whichever of the two is wanted more, Chinese where neither is. */
export const messagesFor = (wanted: string | undefined): Messages => {
  const first = (wanted ?? '')
    .split(',')
    .map(range => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      return { tag, q: Number(/q=([\d.]+)/.exec(parameters.join())?.[1] ?? 1) };
    })
    .filter(({ tag, q }) => q > 0 && /^(zh|en)\b/.test(tag))
    .sort((a, b) => b.q - a.q)[0];
  return first?.tag.startsWith('en') ? en : zhCn;
};
