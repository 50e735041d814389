import { groupDigits } from '@suyuan/domain/code';
import type { MarkName } from '../items/mark/mark-item.ts';
import { type FieldName, type fieldCatalogue, fieldDefinition, fieldNames } from './names.ts';

type ValueOf<N extends FieldName> = (typeof fieldCatalogue)[N]['type'] extends 'flag' ? boolean : string;

/** What one label says: days are ISO `YYYY-MM-DD`, `code` is the bare 20 digits, the rest is ready to print. */
export type LabelData = { readonly [N in FieldName]?: ValueOf<N> | undefined } & {
  /** Pictures of licensed marks, as PNG data URLs, brought by who holds the licence. */
  readonly marks?: Readonly<Partial<Record<MarkName, string>>> | undefined;
};

/** Longest value of a field, in UTF-16 units. */
export const maxValueLength = 500;

/** Label data from the network: unknown keys and values of the wrong type are left out, control characters become spaces. */
export const toLabelData = (input: unknown): LabelData => {
  if (typeof input !== 'object' || input === null) return {};
  const source = input as Readonly<Record<string, unknown>>;
  const data: Record<string, unknown> = {};
  for (const name of fieldNames) {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (fieldDefinition(name).type === 'flag') {
      if (typeof value === 'boolean') data[name] = value;
    } else if (typeof value === 'string' || typeof value === 'number') {
      data[name] = cleanValue(String(value));
    }
  }
  if (typeof source['marks'] === 'object' && source['marks'] !== null) data['marks'] = source['marks'];
  return data;
};

/** Data is printed on one line unless its item wraps, so that breaks and tabs of a form are spaces here. */
const cleanValue = (value: string): string =>
  value
    .slice(0, maxValueLength)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();

/** The printed value of a field; empty where there is none. A flag that is set reads `true`. */
export const fieldValue = (data: LabelData, name: FieldName): string => {
  const value = data[name];
  if (value === undefined && name === 'codeGrouped') return groupDigits(data.code ?? '');
  if (typeof value === 'boolean') return value ? 'true' : '';
  return value ?? '';
};

export const isFilled = (data: LabelData, name: FieldName): boolean => fieldValue(data, name) !== '';
