import type { HandlersOf } from '../http/exchange.ts';
import type { TraceLookUp } from './trace-look-up.ts';

export const createTraceHandlers = ({ traces }: { readonly traces: TraceLookUp }): HandlersOf<'getTrace'> => ({
  async getTrace({ params, answerHeaders }) {
    const { document, etag } = await traces.read(params.code);
    answerHeaders.set('etag', etag);
    // A recall must be seen within a minute, wherever the answer was kept.
    answerHeaders.set('cache-control', 'public, max-age=15, stale-while-revalidate=30');
    return document;
  },
});
