import { type FieldName, type FieldType, fieldDefinition, fieldNames } from '@suyuan/label/fields';
import type { Content } from '@suyuan/label/model';
import { html, type TemplateResult } from 'lit';
import { type Choice, segmentInput, selectInput, textInput } from '../controls/inputs.ts';
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
  readonly content: Content;
  /** Keeps the radio buttons of several contents in one panel apart. */
  readonly name: string;
  readonly onChange: (content: Content) => void;
}

/** Fixed words or a field, for bar codes and their like. */
export const contentInput = (words: Words, { content, name, onChange }: ContentInput): TemplateResult => {
  const { codes, text } = words.own;
  return html`
    ${segmentInput({
      label: codes.content,
      name,
      value: content.from,
      choices: [
        { value: 'field', label: codes.fromField },
        { value: 'text', label: codes.fromText },
      ],
      onChange: from => onChange(from === 'text' ? { from, text: '' } : { from, field: 'lot', prefix: '', suffix: '' }),
    })}
    ${
      content.from === 'text'
        ? textInput({
            label: text.text,
            value: content.text,
            onChange: typed => onChange({ ...content, text: typed }),
          })
        : fieldSelect(words, content.field, field => onChange({ ...content, field }))
    }
  `;
};

/** A content in few words, for the list of items. */
export const describeContent = (content: Content, words: Words): string =>
  content.from === 'text' ? content.text : words.label.fields[content.field];
