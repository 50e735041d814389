import type { Certification } from './certification.ts';

/** What a producer grows and sells; batches are made of it. */
export interface Product {
  readonly name: string;
  /** NY/T 3177-2018, see `parseCategoryCode`. */
  readonly categoryCode: string;
  /** See `parseGtin` of `identifier`; most farm produce has none. */
  readonly gtin?: string | undefined;
  /** 一品一标: the one production standard that it is grown by, such as `DB43/T 1234-2020`. */
  readonly standard?: string | undefined;
  readonly certifications: readonly Certification[];
}
