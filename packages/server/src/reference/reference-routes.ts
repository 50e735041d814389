import { readFileSync } from 'node:fs';
import { openapiDocument } from '@suyuan/contract/openapi';
import type { Hono } from 'hono';
import type { HttpEnvironment } from '../http/environment.ts';
import { chooseLanguage, type Language } from '../http/language.ts';
import { referencePage } from './reference-page.ts';

export interface ReferenceSettings {
  readonly version: string;
  readonly origin: string;
}

const pagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const once = <T>(make: (language: Language) => T): ((language: Language) => T) => {
  const made = new Map<Language, T>();
  return language => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

/** The OpenAPI document, and the page that explains it to people. Both are made once for each language. */
export const mountReference = (app: Hono<HttpEnvironment>, settings: ReferenceSettings): void => {
  const { version, origin } = settings;
  const documentIn = once(language => JSON.stringify(openapiDocument({ version, origin, language })));
  const pageIn = once(language => referencePage({ ...settings, language }));
  const style = readFileSync(new URL('./reference.css', import.meta.url), 'utf8');
  const shared = {
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=300',
    vary: 'accept-language',
  };

  app.get('/openapi.json', context =>
    context.body(documentIn(context.get('language')), 200, {
      ...shared,
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
    }),
  );
  app.get('/docs/api.css', context =>
    context.body(style, 200, { ...shared, 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/docs/api', async context => {
    const asked = context.req.query('lang');
    const language = asked === undefined ? context.get('language') : chooseLanguage(asked);
    return context.body(await pageIn(language), 200, {
      ...shared,
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': pagePolicy,
      'referrer-policy': 'no-referrer',
    });
  });
};
