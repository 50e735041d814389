import type { OpenApiDocument } from '@suyuan/contract/openapi';

type JsonSchema = OpenApiDocument['components']['schemas'][string];

/** Values for fields whose shape alone does not tell what would pass. */
export type SampleFields = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

const sampleText = ({ format, minLength = 1 }: JsonSchema): string => {
  if (format === 'uuid') return '00000000-0000-4000-8000-00000000beef';
  if (format === 'date') return '2026-05-20';
  return 'x'.repeat(minLength);
};

/**
 * A value that a schema of the contract would take, every optional member included. `named` are the contract's named
 * schemas; `fields` win over whatever the schema says, by the member's name.
 */
export const sampleOf = (
  schema: JsonSchema,
  named: Readonly<Record<string, JsonSchema>>,
  fields: SampleFields,
): unknown => {
  if (schema.$ref) return sampleOf(named[schema.$ref.split('/').at(-1) ?? ''] ?? {}, named, fields);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = (schema.oneOf ?? schema.anyOf)?.find(isSchema);
  if (choice) return sampleOf(choice, named, fields);
  if (schema.type === 'array')
    return isSchema(schema.items) ? [sampleOf(schema.items as JsonSchema, named, fields)] : [];
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties)
        .map(([name, member]) => [
          name,
          Object.hasOwn(fields, name) ? fields[name] : isSchema(member) ? sampleOf(member, named, fields) : null,
        ])
        .filter(([, value]) => value !== undefined),
    );
  }
  if (schema.type === 'string') return sampleText(schema);
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  return schema.type === 'boolean' ? true : {};
};

type Path = readonly (string | number)[];

/** The paths of everything inside a value that holds nothing itself. */
export const leafPaths = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) =>
    leafPaths(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown>)[step], value);

/** The paths of all texts inside a value. */
export const textPaths = (value: unknown): Path[] =>
  leafPaths(value).filter(path => typeof valueAt(value, path) === 'string');

/** A copy with another value at a path. */
export const replaceAt = (value: unknown, [head, ...rest]: Path, replacement: unknown): unknown => {
  if (head === undefined) return replacement;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[head] = replaceAt(copy[head], rest, replacement);
  return copy;
};
