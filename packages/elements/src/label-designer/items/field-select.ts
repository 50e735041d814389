import { type FieldName, type FieldType, fieldDefinition, fieldNames } from '@suyuan/label/fields';
import type { Content } from '@suyuan/label/model';
import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, selectInput, textInput } from '../controls/inputs.ts';
import type { Words } from '../words.ts';

/** The fields of some types, under the headings of what they belong to. */
export const fieldChoices = (words: Words, types?: readonly FieldType[]): readonly Choice<FieldName>[] =>
  fieldNames
    .filter(name => !types || types.includes(fieldDefinition(name).type))
    .map(value => ({
      value,
      label: words.label.fields[value],
      group: words.label.fieldGroups[fieldDefinition(value).group],
    }));

export const fieldSelect = (
  words: Words,
  value: FieldName | undefined,
  onChange: (field: FieldName) => void,
  types?: readonly FieldType[],
): TemplateResult =>
  selectInput({ label: words.own.properties.field, value, choices: fieldChoices(words, types), onChange });

interface ContentInput {
  readonly label: string;
  readonly content: Content;
  readonly onChange: (content: Content) => void;
}

/** A field, or words that are always the same: for bar codes and their like. */
export const contentInput = (words: Words, { label, content, onChange }: ContentInput): TemplateResult => {
  const { codes, text } = words.own;
  return html`
    ${selectInput<FieldName | 'text'>({
      label,
      value: content.from === 'text' ? 'text' : content.field,
      choices: [{ value: 'text', label: codes.fromText }, ...fieldChoices(words)],
      onChange: chosen => {
        if (chosen === 'text') onChange({ from: 'text', text: '' });
        else if (content.from === 'field') onChange({ ...content, field: chosen });
        else onChange({ from: 'field', field: chosen, prefix: '', suffix: '' });
      },
    })}
    ${
      content.from === 'text'
        ? textInput({ label: text.text, value: content.text, onChange: typed => onChange({ ...content, text: typed }) })
        : nothing
    }
  `;
};

/** A content in few words, for the list of items. */
export const describeContent = (content: Content, words: Words): string =>
  content.from === 'text' ? content.text : words.label.fields[content.field];
