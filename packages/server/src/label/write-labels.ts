import { deflateSync } from 'node:zlib';
import type { LabelForm, LabelFormat } from '@suyuan/contract/label';
import type { Codec } from '@suyuan/domain/codec';
import { writeEscPos } from '@suyuan/label/esc-pos';
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { createLayouter, type Layouter } from '@suyuan/label/layout';
import { type LabelTemplate, onRoll, onSheet } from '@suyuan/label/model';
import { writePdf } from '@suyuan/label/pdf';
import { framed } from '@suyuan/label/printer';
import { writeTspl } from '@suyuan/label/tspl';
import { writeZpl } from '@suyuan/label/zpl';
import { labelValues } from './label-values.ts';

/** What a run prints. */
export interface LabelOrder {
  readonly template: LabelTemplate;
  readonly data: LabelData;
  readonly from: number;
  readonly to: number;
  readonly format: LabelFormat;
  readonly dpi: number;
  readonly form: LabelForm;
}

/** Where codes come from and what links say. */
export interface LabelMint {
  readonly codec: Codec;
  readonly origin: string;
  /** Number of the batch. */
  readonly batch: number;
}

/** The data of the labels from one serial to another, made one at a time. */
export function* labelsOf(
  { data, from, to }: Pick<LabelOrder, 'data' | 'from' | 'to'>,
  { codec, origin, batch }: LabelMint,
): Generator<LabelData, void> {
  for (const { serial, code } of codec.encodeRange({ batch, from, to })) {
    yield labelValues(data, { origin, serial, code });
  }
}

/** Sheets come from office printers, whose dots are too fine to mind; everything else from the head that was named. */
export const headOf = ({ format, dpi }: Pick<LabelOrder, 'format' | 'dpi'>): number | undefined =>
  format === 'pdf-a4' ? undefined : dpi;

export const layouterFor = (order: Pick<LabelOrder, 'template' | 'format' | 'dpi'>, fonts: FontSet): Layouter => {
  const template = order.format === 'pdf-a4' ? onSheet(order.template) : onRoll(order.template);
  return createLayouter(template, fonts, { dpi: headOf(order) });
};

const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);

/**
 * The file of a run, piece by piece: its memory does not grow with the number of labels, and its bytes are always the same.
 * `isByLabel` frames each label of a printer language by itself.
 */
export const writeLabels = (
  order: LabelOrder,
  mint: LabelMint,
  fonts: FontSet,
  isByLabel = false,
): AsyncGenerator<Uint8Array> => {
  const layouter = layouterFor(order, fonts);
  const labels = labelsOf(order, mint);
  const options = {
    dpi: order.dpi,
    mode: order.form === 'stored' ? 'stored' : 'bitmap',
    pieces: isByLabel ? 'labels' : 'large',
  } as const;
  const inPieces = (pieces: AsyncGenerator<Uint8Array>) => (isByLabel ? framed(pieces) : pieces);
  switch (order.format) {
    case 'pdf':
      return writePdf(layouter, labels, { deflate });
    case 'pdf-a4':
      return writePdf(layouter, labels, { deflate, cropMarks: true });
    case 'tspl':
      return inPieces(writeTspl(layouter, labels, options));
    case 'zpl':
      return inPieces(writeZpl(layouter, labels, { ...options, deflate }));
    case 'esc-pos':
      return inPieces(writeEscPos(layouter, labels, options));
  }
};
