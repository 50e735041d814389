import type { OpenApiDocument } from '@suyuan/contract/openapi';
import { html } from 'hono/html';
import type { ReferencePageWords } from './locales/zh-cn.ts';

export type JsonSchema = OpenApiDocument['components']['schemas'][string];

/** Escaped HTML. */
export type Html = ReturnType<typeof html>;

/** Patterns longer than this explain nothing to people. */
const legiblePattern = 32;

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

const limitsOf = (schema: JsonSchema, words: ReferencePageWords): string[] => {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  const min = minimum ?? minItems ?? minLength;
  const max = maximum ?? maxItems ?? maxLength;
  return [
    ...(schema.format ? [schema.format] : []),
    ...(min ? [words.atLeast(min)] : []),
    ...(max === undefined ? [] : [words.atMost(max)]),
  ];
};

const literalsOf = ({ const: only, enum: some }: JsonSchema): unknown[] => (only === undefined ? (some ?? []) : [only]);

/** A JSON Schema for people: its type, limits and members, named shapes as links. */
export const schemaView = (schema: JsonSchema, words: ReferencePageWords): Html => {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return html`<a href="#shape-${name}">${name}</a>`;
  }
  const literals = literalsOf(schema);
  if (literals.length > 0) {
    return html`${literals.map((literal, at) => html`${at > 0 ? ' · ' : ''}<code>${JSON.stringify(literal)}</code>`)}`;
  }
  const choices = (schema.oneOf ?? schema.anyOf)?.filter(isSchema);
  if (choices) {
    return html`${words.oneOf}<ul>${choices.map(choice => html`<li>${schemaView(choice, words)}</li>`)}</ul>`;
  }
  if (schema.type === 'array' && isSchema(schema.items)) {
    const limits = limitsOf(schema, words).map(limit => html` <small>${limit}</small>`);
    return html`${words.listOf} ${schemaView(schema.items as JsonSchema, words)}${limits}`;
  }
  if (schema.properties) return membersView(schema, words);
  if (isSchema(schema.additionalProperties))
    return html`${words.mapOf} ${schemaView(schema.additionalProperties, words)}`;
  if (!schema.type) return html`${words.anything}`;
  const { pattern } = schema;
  return html`<code>${schema.type}</code>${limitsOf(schema, words).map(limit => html` <small>${limit}</small>`)}${
    pattern && pattern.length <= legiblePattern ? html` <small><code>${pattern}</code></small>` : ''
  }`;
};

const membersView = ({ properties = {}, required = [] }: JsonSchema, words: ReferencePageWords): Html =>
  html`<dl>${Object.entries(properties).map(
    ([name, member]) => html`<div>
      <dt><code>${name}</code>${required.includes(name) ? html` <small class="required">${words.required}</small>` : ''}</dt>
      <dd>${isSchema(member) ? schemaView(member, words) : words.anything}</dd>
    </div>`,
  )}</dl>`;
