/*
 * Lets Lit take over what the server rendered. The library expects to be evaluated before Lit itself, which no bundler
 * promises; so it is applied here by hand, before any element is registered.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';

declare global {
  var litElementHydrateSupport: ((lit: { readonly LitElement: typeof LitElement }) => void) | undefined;
}

globalThis.litElementHydrateSupport?.({ LitElement });
