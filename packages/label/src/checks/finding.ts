import type { FieldName } from '../fields/index.ts';

/** What can be wrong with a label. A code is never reused; sentences and remedies stand in `locales/`. */
export const findingCodes = [
  'label.glyph_missing',
  'label.text_cut',
  'label.text_too_small',
  'label.symbol_too_big',
  'label.symbol_empty',
  'label.symbol_content',
  'label.check_digit',
  'label.module_too_small',
  'label.module_small',
  'label.quiet_zone',
  'label.contrast',
  'label.overlap',
  'label.outside',
  'label.picture_unreadable',
  'label.statutory_wording_missing',
  'label.statutory_field_missing',
  'label.value_missing',
  'label.title_not_prominent',
  'label.code_missing',
  'label.unreadable',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** An error means that the label would not scan, or that a rule forbids it: it is printed only by who insists. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** The item at fault; undefined for the label as a whole. */
  readonly itemId?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The field at fault, to be named in the reader's language. */
  readonly field?: FieldName;
}
