import type { TraceDocument } from '@suyuan/contract/trace';
import { batchSerial, parseTraceCode } from '@suyuan/domain/code';
import type { Codec } from '@suyuan/domain/codec';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { ProblemError, unwrap } from '../http/problem-error.ts';
import { type Scans, TraceReader, TraceWriter } from './trace.repository.ts';
import { type BatchTrace, toBatchTrace } from './trace-document.ts';

/** Reads what trace codes stand for. */
export interface TraceLookUp {
  /** The document of a code and its entity tag. Rejects with a {@link ProblemError} of `code.*` where nobody issued it. */
  read(code: string): Promise<{ readonly document: TraceDocument; readonly etag: string }>;
  /** Counts that the label of this code was opened and tells how often it was; a code of a batch is on no label. */
  recordScan(code: string): Promise<Scans | undefined>;
}

/** Batches whose traces are kept ready; some kilobytes each. */
const kept = 2000;

interface Dependencies {
  readonly db: Db;
  readonly codec: Codec;
  readonly clock: Clock;
}

/**
 * A batch's trace is kept by its version. The version is read anew each time, so that a recall made by any process is seen
 * at once by all of them.
 */
export const createTraceLookUp = ({ db, codec, clock }: Dependencies): TraceLookUp => {
  const reader = new TraceReader(db);
  const traces = new LRUCache<string, BatchTrace>({ max: kept });

  const locate = async (text: string) => {
    const code = unwrap(parseTraceCode(text));
    const { batch, serial } = unwrap(codec.decode(code));
    const head = await reader.head(batch);
    if (!head || serial > head.lastSerial) throw new ProblemError('code.not_issued');
    return { code, serial, ...head };
  };

  const batchTrace = async (batchId: string, version: number): Promise<BatchTrace> => {
    const key = `${batchId} ${version}`;
    const known = traces.get(key);
    if (known) return known;
    const trace = toBatchTrace(await reader.sources(batchId));
    traces.set(key, trace);
    return trace;
  };

  return {
    async read(text) {
      const { code, serial, batchId, version } = await locate(text);
      const trace = await batchTrace(batchId, version);
      if (serial === batchSerial) return { document: { code, kind: 'batch', ...trace }, etag: `"${version}"` };
      const scans = await reader.scans(batchId, serial);
      return {
        document: { code, kind: 'label', serial, ...trace, scans },
        etag: `"${version}-${scans.count}"`,
      };
    },

    async recordScan(text) {
      const { serial, batchId } = await locate(text);
      return serial === batchSerial ? undefined : new TraceWriter(db).countScan(batchId, serial, clock.now());
    },
  };
};
