import { openapiDocument } from '@suyuan/contract/openapi';
import type { Hono } from 'hono';
import type { HttpEnvironment } from '../http/environment.ts';

/** The OpenAPI document, and the page that explains it to people. */
export const mountReference = (
  app: Hono<HttpEnvironment>,
  { version, origin }: { readonly version: string; readonly origin: string },
): void => {
  app.get('/openapi.json', context =>
    context.json(openapiDocument({ version, origin, language: context.get('language') }), 200, {
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
      vary: 'accept-language',
    }),
  );
};
