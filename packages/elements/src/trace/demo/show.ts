import '../define.ts';
import { bare, doubtful, failed, peaches, recalled } from './documents.ts';

const documents = new Map(Object.entries({ bare, doubtful, failed, peaches, recalled }));

/* Gives each trace of a demo page the document that it names: `<suyuan-trace data-document="recalled">`. */
for (const trace of document.querySelectorAll('suyuan-trace')) {
  trace.document = documents.get(trace.dataset['document'] ?? '');
}
