import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { conditionSchema, contentSchema } from '../src/model/item-base.ts';
import { templateSchema } from '../src/model/template.ts';
import { textStyleSchema } from '../src/model/text-style.ts';

/**
 * The schema of template files as JSON Schema 2020-12, for editors and other people's programs. What is judged by code alone, such as two
 * items of one id, has no word in it.
 */
export const templateJsonSchema = (): JsonSchema => ({
  title: 'Suyuan label template',
  ...toJsonSchema(templateSchema, {
    target: 'draft-2020-12',
    // A file may leave out what has a default.
    typeMode: 'input',
    definitions: { textStyle: textStyleSchema, content: contentSchema, condition: conditionSchema },
    ignoreActions: ['trim', 'transform', 'brand', 'check', 'raw_check', 'finite', 'non_empty'],
    // The converter refuses flags; `\p{…}` needs `u`, which JSON Schema recommends for every pattern anyway.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
  }),
});

export const templateSchemaFile = new URL('../template.schema.json', import.meta.url);
/** What the committed file says. */
export const templateSchemaText = (): string => `${JSON.stringify(templateJsonSchema(), null, 2)}\n`;
