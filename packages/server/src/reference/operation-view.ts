import type { Operation } from '@suyuan/contract';
import type { OpenApiDocument, OpenApiOperation, OpenApiParameter } from '@suyuan/contract/openapi';
import { problemsOf } from '@suyuan/contract/operation-problems';
import { html } from 'hono/html';
import type { ReferencePageWords } from './locales/zh-cn.ts';
import { type Html, type JsonSchema, schemaView } from './schema-view.ts';

type Content = NonNullable<OpenApiOperation['requestBody']>['content'];

const mebibyte = 1024 * 1024;

const contentView = (content: Content, words: ReferencePageWords): Html =>
  html`${Object.entries(content).map(([mediaType, { schema }]) => {
    if (mediaType === 'application/json') return schemaView(schema as JsonSchema, words);
    const limit = schema.maxLength === undefined ? '' : ` · ${words.bytesAtMost(schema.maxLength / mebibyte)}`;
    return html`<p><code>${mediaType}</code> <small>${words.bytes}${limit}</small></p>`;
  })}`;

const parameterView = ({ name, in: place, required, schema }: OpenApiParameter, words: ReferencePageWords): Html =>
  html`<div>
    <dt><code>${name}</code> <small>${place}</small>${required ? html` <small class="required">${words.required}</small>` : ''}</dt>
    <dd>${schemaView(schema as JsonSchema, words)}</dd>
  </div>`;

/** What the operation's own parameters are; headers that many share are told by its badges. */
const ownParameters = ({ parameters }: OpenApiOperation): OpenApiParameter[] =>
  parameters.filter((parameter): parameter is OpenApiParameter => 'name' in parameter);

const part = (title: string, content: Html | '') =>
  content === ''
    ? ''
    : html`<h4>${title}</h4>
    ${content}`;

/** One operation: how to call it, who may, what it answers and why it may refuse. */
export const operationView = (document: OpenApiDocument, operation: Operation, words: ReferencePageWords): Html => {
  const described = document.paths[operation.path]?.[operation.method.toLowerCase()];
  if (!described) throw new Error(`the document lacks ${operation.id}`);
  const parameters = ownParameters(described);
  const answer = described.responses[operation.status]?.content;
  return html`<section class="operation" id="operation-${operation.id}" aria-labelledby="name-${operation.id}">
    <h3 id="name-${operation.id}"><a href="#operation-${operation.id}">${described.summary}</a></h3>
    <p class="call"><span class="method">${operation.method}</span> <code>${operation.path}</code> <small>${operation.id}</small></p>
    <ul class="badges">
      <li>${words.access[operation.access]}</li>
      ${operation.creates ? html`<li>${words.creates}</li>` : ''}
      ${operation.embeddable ? html`<li>${words.embeddable}</li>` : ''}
    </ul>
    ${part(words.parameters, parameters.length ? html`<dl>${parameters.map(one => parameterView(one, words))}</dl>` : '')}
    ${part(words.body, described.requestBody ? contentView(described.requestBody.content, words) : '')}
    ${part(`${words.answer} ${operation.status}`, answer ? contentView(answer, words) : html`<p>${words.noContent}</p>`)}
    ${part(
      words.mayRefuse,
      html`<p class="codes">${problemsOf(operation).map(code => html`<a href="#problem-${code}"><code>${code}</code></a> `)}</p>`,
    )}
  </section>`;
};
