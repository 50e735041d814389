export { canStore } from './can-store.ts';
export { framed, unframed } from './pieces.ts';
export type { PrintOptions } from './print-job.ts';
export { createStoredForm, type StoredForm } from './stored-form.ts';
