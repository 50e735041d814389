/** Every reason for which a template or its data are refused at the border. */
export const templateProblemCodes = [
  'template.not_json',
  'template.too_large_file',
  'template.not_a_template',
  'template.schema_version',
  'template.newer_schema',
  'template.name_missing',
  'template.unknown_kind',
  'template.unknown_value',
  'template.unknown_field',
  'template.not_a_number',
  'template.not_a_whole_number',
  'template.not_a_text',
  'template.not_a_flag',
  'template.not_a_list',
  'template.too_small',
  'template.too_large',
  'template.too_many',
  'template.empty_list',
  'template.text_too_long',
  'template.control_characters',
  'template.item_id',
  'template.item_id_twice',
  'template.application_identifier',
  'template.image_not_inline',
  'template.image_too_large',
  'template.sheet_too_full',
] as const;
export type TemplateProblemCode = (typeof templateProblemCodes)[number];

/** What is wrong and where: `path` is dotted, `items.3.style.size`; empty for the template as a whole. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value, or all the problems that kept it from being one. */
export type TemplateResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };
