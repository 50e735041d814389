/** A product of the shop and the trace code of the batch that it sells. */
export interface TracedProduct {
  readonly code: string;
  readonly productName: string;
}

export interface ShopOptions {
  /** Where the embeds and the API are: `https://trace.example.cn`; empty if on the shop's own origin. */
  readonly embedOrigin: string;
  /** What is on sale, the first one on show. */
  readonly codes: () => Promise<readonly TracedProduct[]>;
}
