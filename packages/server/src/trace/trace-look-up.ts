import { type TraceDocument, traceDocumentSchema } from '@suyuan/contract/trace';
import { batchSerial, parseTraceCode, type TraceCode } from '@suyuan/domain/code';
import type { Codec } from '@suyuan/domain/codec';
import { LRUCache } from 'lru-cache';
import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { ProblemError, unwrap } from '../http/problem-error.ts';
import { type Scans, type TraceHead, TraceReader, TraceWriter } from './trace.repository.ts';
import { type BatchTrace, toBatchTrace } from './trace-document.ts';

/** Reads what trace codes stand for. Rejects with a {@link ProblemError} of `code.*` where nobody issued a code. */
export interface TraceLookUp {
  /** The document of a code and its entity tag. */
  read(code: string): Promise<{ readonly document: TraceDocument; readonly etag: string }>;
  /** The same as JSON, most of which is kept ready. */
  readJson(code: string): Promise<{ readonly json: string; readonly etag: string }>;
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

interface Located extends TraceHead {
  readonly code: TraceCode;
  readonly serial: number;
}

interface KeptTrace {
  readonly version: number;
  readonly trace: BatchTrace;
  /** The members of its JSON, without the braces around them. */
  readonly members: string;
}

/** What the contract promises of a trace, without what differs from label to label. */
const batchTraceSchema = v.omit(traceDocumentSchema, ['code', 'kind', 'serial', 'scans']);

const keep = (version: number, made: BatchTrace): KeptTrace => {
  const trace = v.parse(batchTraceSchema, made);
  return { version, trace, members: JSON.stringify(trace).slice(1, -1) };
};

const etagOf = ({ version, serial, scans }: Located): string =>
  serial === batchSerial ? `"${version}"` : `"${version}-${scans.count}"`;

/**
 * A batch's trace is kept by its version. The version is read anew each time, so that a recall made by any process is seen
 * at once by all of them.
 */
export const createTraceLookUp = ({ db, codec, clock }: Dependencies): TraceLookUp => {
  const reader = new TraceReader(db);
  const traces = new LRUCache<string, KeptTrace>({ max: kept });

  const locate = async (text: string): Promise<Located> => {
    const code = unwrap(parseTraceCode(text));
    const { batch, serial } = unwrap(codec.decode(code));
    const head = await reader.head(batch, serial);
    if (!head || serial > head.lastSerial) throw new ProblemError('code.not_issued');
    return { code, serial, ...head };
  };

  const traceOf = async ({ batchId, version }: Located): Promise<KeptTrace> => {
    const known = traces.get(batchId);
    if (known?.version === version) return known;
    // Read after the version, so it is never older than that; if it is newer, the next look sees another version.
    const made = keep(version, toBatchTrace(await reader.sources(batchId)));
    traces.set(batchId, made);
    return made;
  };

  return {
    async read(text) {
      const located = await locate(text);
      const { code, serial, scans } = located;
      const { trace } = await traceOf(located);
      const document: TraceDocument =
        serial === batchSerial
          ? { code, kind: 'batch', ...trace }
          : { code, kind: 'label', serial, ...trace, scans: { ...scans } };
      return { document, etag: etagOf(located) };
    },

    async readJson(text) {
      const located = await locate(text);
      const { code, serial, scans } = located;
      const { members } = await traceOf(located);
      const json =
        serial === batchSerial
          ? `{"code":"${code}","kind":"batch",${members}}`
          : `{"code":"${code}","kind":"label","serial":${serial},${members},"scans":${JSON.stringify(scans)}}`;
      return { json, etag: etagOf(located) };
    },

    async recordScan(text) {
      const { serial, batchId } = await locate(text);
      return serial === batchSerial ? undefined : new TraceWriter(db).countScan(batchId, serial, clock.now());
    },
  };
};
