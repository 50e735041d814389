import type { Quantity } from './quantity.ts';

/** 定植/播种, 施肥, 用药 (pesticides and veterinary drugs), 灌溉, 饲喂, 采收 (also slaughter and catch), 包装. */
export const farmEventKinds = [
  'planting',
  'fertilising',
  'treatment',
  'irrigation',
  'feeding',
  'harvest',
  'packing',
] as const;
export type FarmEventKind = (typeof farmEventKinds)[number];

interface Dated {
  /** ISO `YYYY-MM-DD`. */
  readonly day: string;
  readonly note?: string | undefined;
}

interface WithInput {
  /** 投入品 by the name on its label. */
  readonly inputName: string;
  /** As used, with its unit: `30 毫升/亩`. */
  readonly dose: string;
}

export interface Treatment extends Dated, WithInput {
  readonly kind: 'treatment';
  /** 农药登记证号 or 兽药批准文号. */
  readonly registrationNumber?: string | undefined;
  /** Pest or illness. */
  readonly target?: string | undefined;
  /** 安全间隔期 or 休药期 in days, read from the label of the input; never a guess of ours. */
  readonly safetyIntervalDays: number;
}

/** A farm record (农事记录). Append-only: corrected by a later one. */
export type FarmEvent =
  | (Dated & { readonly kind: 'planting'; readonly variety?: string | undefined })
  | (Dated & WithInput & { readonly kind: 'fertilising' | 'feeding' })
  | Treatment
  | (Dated & { readonly kind: 'irrigation' })
  | (Dated & { readonly kind: 'harvest'; readonly quantity: Quantity })
  | (Dated & { readonly kind: 'packing'; readonly quantity?: Quantity | undefined });
