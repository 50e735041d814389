import { LazyPart } from './lazy-part.ts';

/** Fetched beside the trace document itself, so that a page pays for it only where it is shown and never waits longer. */
export const fullView = new LazyPart(() => import('./view/full-view.ts').then(module => module.fullView));

export const english = new LazyPart(() => import('./locales/english.ts').then(module => module.english));
