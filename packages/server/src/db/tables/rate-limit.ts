/** How often something was tried in the present window. */
export interface RateLimitTable {
  /** SHA-256 of what is limited, hex: no address and no name is kept. */
  key: string;
  /** Epoch milliseconds. */
  window_end: number;
  count: number;
}
