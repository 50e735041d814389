import { type Operation, operations, type ProblemCode, problemStatus } from '@suyuan/contract';
import { wireFieldCodes } from '@suyuan/contract/field-codes';
import { type Language, messageFor } from '@suyuan/contract/locales/messages';
import { openapiDocument } from '@suyuan/contract/openapi';
import { problemCodes } from '@suyuan/domain/result';
import { html } from 'hono/html';
import { en } from './locales/en.ts';
import { zhCn } from './locales/zh-cn.ts';
import { operationView } from './operation-view.ts';
import { type Html, schemaView } from './schema-view.ts';

export interface ReferenceOptions {
  readonly language: Language;
  readonly version: string;
  readonly origin: string;
}

const problemView = (code: ProblemCode, language: Language): Html => {
  const { title, detail } = messageFor(language, code);
  return html`<section id="problem-${code}">
    <h3><a href="#problem-${code}"><code>${code}</code></a> <small>${problemStatus[code]}</small></h3>
    <p><strong>${title}</strong></p>
    <p>${detail}</p>
  </section>`;
};

const methods: readonly Operation['method'][] = ['POST', 'GET', 'PUT', 'DELETE'];

/** As the life of a record goes: the collection before its members, making before reading. */
const byAddress = (first: Operation, second: Operation): number =>
  first.path.localeCompare(second.path) || methods.indexOf(first.method) - methods.indexOf(second.method);

/** Codes that only a field can have. */
const fieldCodes = [...new Set([...problemCodes, ...wireFieldCodes])].filter(
  code => !Object.hasOwn(problemStatus, code),
);

/** The reference of the whole API as one page, made from the contract; every `type` of a problem is an anchor in it. */
export const referencePage = async ({ language, version, origin }: ReferenceOptions): Promise<string> => {
  const words = language === 'en' ? en : zhCn;
  const document = openapiDocument({ version, origin, language });
  const all = Object.values<Operation>(operations).sort(byAddress);
  const other = language === 'en' ? 'zh-CN' : 'en';
  const resources = document.tags.map(({ name, description }) => ({
    name,
    description,
    operations: all.filter(operation => operation.resource === name),
  }));
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${words.title}</title>
  <link rel="stylesheet" href="/docs/api.css">
</head>
<body>
  <header>
    <h1>${words.title} <small>${version}</small></h1>
    <p>${document.info.description}</p>
    <p><a href="/openapi.json">${words.document}</a> · <a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></p>
  </header>
  <nav aria-label="${words.contents}">
    <ul>
      ${resources.map(resource => html`<li><a href="#resource-${resource.name}">${resource.description}</a></li>`)}
      <li><a href="#shapes">${words.shapes}</a></li>
      <li><a href="#problems">${words.problems}</a></li>
      <li><a href="#fields">${words.fieldCodes}</a></li>
    </ul>
  </nav>
  <main>
    ${resources.map(
      resource => html`<section id="resource-${resource.name}">
        <h2>${resource.description}</h2>
        ${resource.operations.map(operation => operationView(document, operation, words))}
      </section>`,
    )}
    <section id="shapes">
      <h2>${words.shapes}</h2>
      ${Object.entries(document.components.schemas).map(
        ([name, schema]) => html`<section id="shape-${name}">
          <h3><a href="#shape-${name}">${name}</a></h3>
          ${schemaView(schema, words)}
        </section>`,
      )}
    </section>
    <section id="problems">
      <h2>${words.problems}</h2>
      <p>${words.problemsIntro}</p>
      ${(Object.keys(problemStatus) as ProblemCode[]).map(code => problemView(code, language))}
    </section>
    <section id="fields">
      <h2>${words.fieldCodes}</h2>
      <p>${words.fieldCodesIntro}</p>
      <dl>${fieldCodes.map(
        code => html`<div id="field-${code}">
          <dt><code>${code}</code></dt>
          <dd>${messageFor(language, code).detail}</dd>
        </div>`,
      )}</dl>
    </section>
  </main>
</body>
</html>`;
  return page.toString();
};
