import '../define.ts';
import * as documents from './documents.ts';

/* Gives each trace of a demo page the document that it names: `<suyuan-trace data-document="recalled">`. */
for (const trace of document.querySelectorAll('suyuan-trace')) {
  const name = trace.dataset['document'] as keyof typeof documents | undefined;
  if (name) trace.document = documents[name];
}
