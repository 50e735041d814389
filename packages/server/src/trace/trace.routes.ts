import type { HandlersOf } from '../http/exchange.ts';
import { ReadyJson } from '../http/ready-json.ts';
import type { TraceLookUp } from './trace-look-up.ts';

export const createTraceHandlers = ({ traces }: { readonly traces: TraceLookUp }): HandlersOf<'getTrace'> => ({
  async getTrace({ params, answerHeaders }) {
    const { json, etag } = await traces.readJson(params.code);
    answerHeaders.set('etag', etag);
    // A recall must be seen within a minute, wherever the answer was kept.
    answerHeaders.set('cache-control', 'public, max-age=15, stale-while-revalidate=30');
    return new ReadyJson(json);
  },
});
