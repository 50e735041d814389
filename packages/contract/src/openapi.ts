import type { JsonSchema } from '@valibot/to-json-schema';
import { jsonSchemaOf, namedJsonSchemas } from './json-schema.ts';
import type { Language } from './locales/messages.ts';
import { referenceEn } from './locales/reference-en.ts';
import { type ReferenceWords, referenceZhCn } from './locales/reference-zh-cn.ts';
import type { Binary, Operation } from './operation.ts';
import { problemsOf } from './operation-problems.ts';
import { type Operations, operations } from './operations.ts';
import { type ProblemCode, problemStatus } from './problem.ts';

export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

export interface OpenApiResponse {
  readonly description: string;
  readonly content?: Content;
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly (OpenApiParameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, OpenApiResponse>>;
}

/** The part of OpenAPI 3.1 that the API uses. */
export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers?: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly parameters: Readonly<Record<string, OpenApiParameter>>;
  };
}

/** Name of the session cookie. */
export const sessionCookie = 'suyuan_session';

const problemType = 'application/problem+json';

const members = (schema: JsonSchema | undefined): [name: string, schema: JsonSchema, required: boolean][] =>
  Object.entries(schema?.properties ?? {}).map(([name, member]) => [
    name,
    member as JsonSchema,
    schema?.required?.includes(name) ?? false,
  ]);

const parametersOf = ({ params, query, creates }: Operation): OpenApiOperation['parameters'] => [
  ...members(params && jsonSchemaOf(params)).map(
    ([name, schema]) => ({ name, in: 'path', required: true, schema }) as const,
  ),
  ...members(query && jsonSchemaOf(query)).map(
    ([name, schema, required]) => ({ name, in: 'query', required, schema }) as const,
  ),
  ...(creates ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  { $ref: '#/components/parameters/AcceptLanguage' },
];

/** OpenAPI 3.1 describes raw bytes by the media type alone; the limit stands as their longest length. */
const binaryContent = ({ mediaTypes, maxBytes }: Binary): Content =>
  Object.fromEntries(mediaTypes.map(type => [type, { schema: maxBytes === undefined ? {} : { maxLength: maxBytes } }]));

const contentOf = (schema: Operation['body'], binary: Binary | undefined): Content | undefined => {
  if (binary) return binaryContent(binary);
  return schema && { 'application/json': { schema: jsonSchemaOf(schema) } };
};

const problemResponse = (codes: readonly ProblemCode[], words: ReferenceWords): OpenApiResponse => ({
  description: `${words.codes}${codes.map(code => `\`${code}\``).join(', ')}`,
  content: {
    [problemType]: {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } },
        ],
      },
    },
  },
});

const responsesOf = (operation: Operation, words: ReferenceWords): Record<string, OpenApiResponse> => {
  const content = contentOf(operation.answer, operation.binaryAnswer);
  const byStatus = Map.groupBy(problemsOf(operation), code => problemStatus[code]);
  return {
    [operation.status]: content ? { description: words.done, content } : { description: words.done },
    ...Object.fromEntries([...byStatus].map(([status, codes]) => [status, problemResponse(codes, words)])),
  };
};

const operationOf = (operation: Operation, words: ReferenceWords): OpenApiOperation => {
  const content = contentOf(operation.body, operation.binaryBody);
  return {
    operationId: operation.id,
    summary: words.operations[operation.id as keyof Operations],
    tags: [operation.resource],
    security: operation.access === 'public' ? [] : [{ session: [] }, { apiKey: [] }],
    parameters: parametersOf(operation),
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: responsesOf(operation, words),
  };
};

const pathsOf = (words: ReferenceWords): OpenApiDocument['paths'] => {
  const byPath = Map.groupBy(Object.values<Operation>(operations), ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, all]) => [
      path,
      Object.fromEntries(all.map(operation => [operation.method.toLowerCase(), operationOf(operation, words)])),
    ]),
  );
};

const componentsOf = (words: ReferenceWords): OpenApiDocument['components'] => ({
  schemas: namedJsonSchemas(),
  securitySchemes: {
    session: { type: 'apiKey', in: 'cookie', name: sessionCookie, description: words.sessionScheme },
    apiKey: { type: 'http', scheme: 'bearer', description: words.keyScheme },
  },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: words.idempotencyKey,
      schema: { type: 'string', minLength: 8, maxLength: 200 },
    },
    AcceptLanguage: {
      name: 'Accept-Language',
      in: 'header',
      required: false,
      description: words.acceptLanguage,
      schema: { type: 'string' },
    },
  },
});

/**
 * The OpenAPI 3.1 document of the whole API, made from the operations; nothing in it is written twice. `origin` is where
 * the API is served (`https://trace.example.cn`); without it the document is relative to its own address.
 */
export const openapiDocument = (options: {
  readonly version: string;
  readonly origin?: string;
  readonly language?: Language;
}): OpenApiDocument => {
  const words = options.language === 'en' ? referenceEn : referenceZhCn;
  return {
    openapi: '3.1.1',
    info: {
      title: words.title,
      version: options.version,
      description: words.description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    ...(options.origin === undefined ? {} : { servers: [{ url: options.origin }] }),
    tags: Object.entries(words.resources).map(([name, description]) => ({ name, description })),
    paths: pathsOf(words),
    components: componentsOf(words),
  };
};
