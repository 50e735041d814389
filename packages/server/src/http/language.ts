import { type Language, languages } from '@suyuan/contract/locales/messages';
import { parseAccept } from 'hono/utils/accept';

export type { Language };

const [chinese, english] = languages;

/** The language asked for by `Accept-Language`; Chinese where it names neither. */
export const chooseLanguage = (header: string | undefined): Language => {
  const wanted = parseAccept(header ?? '')
    .filter(({ q }) => q > 0)
    .sort((first, second) => second.q - first.q);
  for (const { type } of wanted) {
    if (/^zh\b/i.test(type)) return chinese;
    if (/^en\b/i.test(type)) return english;
  }
  return chinese;
};
