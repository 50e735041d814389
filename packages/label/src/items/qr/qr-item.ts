import * as v from 'valibot';
import { whole } from '../../model/field-shapes.ts';
import { itemBase } from '../../model/item-base.ts';

export const qrLevels = ['L', 'M', 'Q', 'H'] as const;
/** Share of a symbol that may be lost: about 7, 15, 25 and 30 %. ISO/IEC 18004. */
export type QrLevel = (typeof qrLevels)[number];

export const qrPayloads = ['trace-url', 'digital-link', 'code'] as const;

/** A QR code. Its modules are whole printer dots where the resolution is known, so it may be smaller than its box. */
export const qrItemSchema = v.object({
  ...itemBase,
  kind: v.literal('qr'),
  payload: v.optional(v.picklist(qrPayloads, 'template.unknown_value'), 'trace-url'),
  level: v.optional(v.picklist(qrLevels, 'template.unknown_value'), 'M'),
  /** White modules around the symbol, inside the box. ISO/IEC 18004 asks for four. */
  quietZone: v.optional(whole(0, 10), 4),
});
export type QrItem = v.InferOutput<typeof qrItemSchema>;
