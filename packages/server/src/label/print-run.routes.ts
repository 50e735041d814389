import { ReadableStream } from 'node:stream/web';
import type { BodyOf } from '@suyuan/contract';
import { type createPrintRun, type LabelFormat, labelsMediaType, type PrintProgress } from '@suyuan/contract/label';
import type { Codec } from '@suyuan/domain/codec';
import { canStore } from '@suyuan/label/printer';
import type { ProducerCaller } from '../auth/caller.ts';
import type { StoredBatch } from '../batch/batch.codec.ts';
import { holdOwnBatch } from '../batch/own-batch.ts';
import { refuseUnfit } from '../batch/refuse-unfit.ts';
import { seeBatch } from '../batch/see-batch.ts';
import { type Clock, chinaDay } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import type { Language } from '../http/language.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { checkLabels } from './check-labels.ts';
import { decodeSymbols } from './decode-symbols.ts';
import { judgedTemplate } from './judged-template.ts';
import { labelFonts } from './label-fonts.ts';
import { readLabelSources } from './label-sources.ts';
import { batchValues, labelValues } from './label-values.ts';
import { PrintRunReader, PrintRunWriter } from './print-run.repository.ts';
import { type LabelOrder, writeLabels } from './write-labels.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly codec: Codec;
  readonly origin: string;
}

const endings = { pdf: 'pdf', 'pdf-a4': 'pdf', tspl: 'prn', zpl: 'zpl', 'esc-pos': 'bin' } as const;

/** Printer languages come label by label to who asks for that: the print agent counts them. */
const mediaTypeOf = (format: LabelFormat, accept: string | null): string => {
  if (format.startsWith('pdf')) return 'application/pdf';
  return accept?.includes(labelsMediaType) ? labelsMediaType : 'application/octet-stream';
};

const refuseRange = ({ from, to }: Pick<LabelOrder, 'from' | 'to'>, { codesIssued }: StoredBatch): void => {
  if (to < from) {
    const errors = [{ field: 'to', code: 'field.too_small', params: { min: from } }];
    throw new ProblemError('request.invalid', { errors });
  }
  if (to > codesIssued) {
    const errors = [{ field: 'to', code: 'label.range_not_issued' }];
    throw new ProblemError('label.range_not_issued', { params: { issued: codesIssued }, errors });
  }
};

const nothingSent: PrintProgress = { sent: 0, confirmed: 0 };

const refuseProgress = ({ sent, confirmed }: PrintProgress, count: number): void => {
  const fault =
    sent > count
      ? { field: 'sent', code: 'field.too_large', params: { max: count } }
      : confirmed > sent && { field: 'confirmed', code: 'field.too_large', params: { max: sent } };
  if (fault) throw new ProblemError('request.invalid', { errors: [fault] });
};

const mustFind = async (db: Db, id: string) => {
  const run = await new PrintRunReader(db).find(id);
  if (!run) throw new ProblemError('resource.not_found');
  return run;
};

export const createPrintRunHandlers = ({
  db,
  clock,
  ids,
  codec,
  origin,
}: Dependencies): HandlersOf<
  'getLabelData' | 'listPrintRuns' | 'createPrintRun' | 'getPrintRunFile' | 'reportPrintRun'
> => {
  const mintOf = (batch: StoredBatch) => ({ codec, origin, batch: batch.number });

  const valuesOf = async (batch: StoredBatch) =>
    batchValues(await readLabelSources(db, batch), { origin, today: chinaDay(clock.now()) });

  /** Everything that takes its time, before the transaction: what would be printed, tried out. */
  const prepare = async (
    batch: StoredBatch,
    { template, from, to, format, dpi, form }: BodyOf<typeof createPrintRun>,
    language: Language,
  ): Promise<LabelOrder> => {
    const parsed = judgedTemplate(template);
    refuseRange({ from, to }, batch);
    const order = {
      template: parsed,
      data: await valuesOf(batch),
      from,
      to,
      format,
      dpi,
      form: canStore(format) ? (form ?? 'whole') : 'whole',
    } as const;
    await checkLabels(order, mintOf(batch), { fonts: await labelFonts(), decode: decodeSymbols, language });
    return order;
  };

  /** The batch stays held, so that two runs of the same serials cannot both be the first. */
  const admit = async (tx: Db, caller: ProducerCaller, id: string, order: LabelOrder, reprintReason?: string) => {
    const batch = await holdOwnBatch(tx, caller, id);
    await refuseUnfit(tx, batch);
    if (reprintReason !== undefined || !(await new PrintRunReader(tx).overlapping(id, order))) return batch;
    const code = 'label.reprint_reason_missing';
    throw new ProblemError(code, { errors: [{ field: 'reprintReason', code }] });
  };

  return {
    async getLabelData({ caller, params }) {
      const batch = await seeBatch(db, caller, params.id);
      const data = await valuesOf(batch);
      if (batch.codesIssued === 0) return { data };
      const serial = 1;
      return { data: labelValues(data, { origin, serial, code: codec.encode({ batch: batch.number, serial }) }) };
    },

    async listPrintRuns({ caller, params }) {
      const batch = await seeBatch(db, caller, params.id);
      return { items: await new PrintRunReader(db).ofBatch(batch.id) };
    },

    async createPrintRun({ caller, params, body, language, write }) {
      const order = await prepare(await seeBatch(db, caller, params.id), body, language);
      const { reprintReason, toPrinter } = body;
      return write(async ({ db: tx, audit }) => {
        const batch = await admit(tx, caller, params.id, order, reprintReason);
        const made = {
          ...order,
          id: ids.uuid(),
          batchId: batch.id,
          actorName: caller.name,
          reprintReason,
          progress: toPrinter ? nothingSent : undefined,
        };
        const run = await new PrintRunWriter(tx).create({ ...made, createdAt: clock.now() });
        const { from, to, format } = run;
        const detail = { from, to, format, isReprint: reprintReason !== undefined };
        await audit({ entity: 'print-run', entityId: run.id, divisionCode: batch.divisionCode, detail });
        return run;
      });
    },

    async reportPrintRun({ caller, params, body, write }) {
      const { batchId } = await mustFind(db, params.id);
      return write(async ({ db: tx, audit }) => {
        const batch = await holdOwnBatch(tx, caller, batchId);
        // Read behind the hold: of two reports at once the second sees the first.
        const run = await mustFind(tx, params.id);
        refuseProgress(body, run.count);
        const { sent, confirmed } = run.progress ?? nothingSent;
        const progress = { sent: Math.max(sent, body.sent), confirmed: Math.max(confirmed, body.confirmed) };
        const reported = await new PrintRunWriter(tx).report(run.id, progress);
        await audit({ entity: 'print-run', entityId: run.id, divisionCode: batch.divisionCode, detail: progress });
        return reported;
      });
    },

    async getPrintRunFile({ caller, params, requestHeaders, answerHeaders }) {
      const run = await mustFind(db, params.id);
      const batch = await seeBatch(db, caller, run.batchId);
      const mediaType = mediaTypeOf(run.format, requestHeaders.get('accept'));
      const pieces = writeLabels(run, mintOf(batch), await labelFonts(), mediaType === labelsMediaType);
      answerHeaders.append('vary', 'accept');
      return {
        mediaType,
        content: ReadableStream.from(pieces) as globalThis.ReadableStream<Uint8Array>,
        fileName: `${run.templateName}-${run.from}-${run.to}.${endings[run.format]}`,
      };
    },
  };
};
