// From what is wrong to what a person reads. Reads no DOM and no clock.
import { isMessageCode, messageFor } from '@suyuan/contract/locales/messages';
import type { Problem } from '@suyuan/domain/result';
import type { Language } from '../foundation/language.ts';
import type { Messages } from './locales/zh-cn.ts';
import type { Trouble } from './refusal.ts';
import type { FieldName, FieldProblem, FormValues } from './registration-form.ts';
import type { View } from './screens/view.ts';

/** What a field is called for this form of organisation: a cooperative has a chair, a family farm an operator. */
export function labelOf(words: Messages, values: FormValues, field: FieldName): string {
  const { organisationForm } = values;
  if (field === 'name') return words.nameOf[organisationForm] ?? words.labels.name;
  if (field === 'legalRepresentative') {
    return words.representativeOf[organisationForm] ?? words.labels.legalRepresentative;
  }
  return words.labels[field];
}

/** Fields whose answer is chosen from what is there. */
const CHOSEN: ReadonlySet<FieldName> = new Set(['organisationForm', 'trade', 'divisionCode']);

/** One sentence: what is wrong and what to do. The server's own, else that of the contract, with the label where it helps. */
export function sentenceOf(
  { words, language, values }: Pick<View, 'words' | 'language' | 'values'>,
  { field, code, params, message }: FieldProblem,
): string {
  const label = labelOf(words, values, field);
  if (code === 'field.required') {
    if (field === 'licence') return words.addWhat(label);
    return CHOSEN.has(field) ? words.chooseWhat(label) : words.enterWhat(label);
  }
  if (code === 'upload.too_large' && field === 'licence') return words.pictureTooLarge;
  const sentence = isMessageCode(code) ? messageFor(language, code, params).detail : message;
  if (!sentence) return words.otherProblem(label);
  return code.startsWith('field.') ? words.problemOf(label, sentence) : sentence;
}

/** What is doubtful, for a person. */
export function doubtSentence(language: Language, { code, params }: Problem): string {
  return messageFor(language, code, params).detail;
}

/** Title and remedy for what is no field's fault. `isAsking`: nothing was to be stored, so nothing can be lost. */
export function troubleWords(
  { words, language }: Pick<View, 'words' | 'language'>,
  { code, params }: Trouble,
  isAsking: boolean,
): { readonly title: string; readonly remedy: string } {
  if (isAsking && code === 'network.unreachable') return words.unreachable;
  const own = words.troubles[code];
  if (own) return own;
  if (!isMessageCode(code)) return words.unexpected;
  const { title, detail } = messageFor(language, code, params);
  return { title, remedy: detail };
}
