/*
 * For the embeds: gives every element of the page a client of the server that the script came from. Import it before the
 * elements are registered. It sends no cookie, so that a look-up tells nobody who is looking.
 */
import { createClient } from '@suyuan/client';
import { provideClient } from './client-context.ts';

provideClient(
  document,
  createClient({
    baseUrl: new URL(import.meta.url).origin,
    language: () => document.documentElement.lang,
    credentials: 'omit',
  }),
);
