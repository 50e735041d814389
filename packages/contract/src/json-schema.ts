import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { templateSchema } from './label.ts';
import { schemas } from './schemas.ts';

const config = {
  target: 'draft-2020-12',
  // The wire form is what goes in: an answer is not transformed on its way out.
  typeMode: 'input',
  // Trimming and checks in code have no word in JSON Schema; the shape around them has.
  ignoreActions: ['trim', 'check'],
  overrideSchema: ({ valibotSchema }) => (valibotSchema === templateSchema ? { type: 'object' } : undefined),
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  // The converter refuses flags; `\p{…}` needs `u`, which JSON Schema recommends for every pattern anyway.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
      ? { ...jsonSchema, pattern: valibotAction.requirement.source }
      : undefined,
} as const satisfies ConversionConfig;

/** The JSON Schemas of all named wire schemas, for `components/schemas`. */
export const namedJsonSchemas = (): Record<string, JsonSchema> => toJsonSchemaDefs(schemas, config);

/** The JSON Schema of one wire schema; named ones inside it are references to `components/schemas`. */
export const jsonSchemaOf = (schema: v.GenericSchema): JsonSchema => {
  const { $schema: _dialect, $defs: _named, ...shape } = toJsonSchema(schema, { ...config, definitions: schemas });
  return shape;
};
