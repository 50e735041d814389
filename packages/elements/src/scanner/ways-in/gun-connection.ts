/** What a gun has read: the AIM symbology identifier such as `]Q1` where it tells it, else empty. */
export interface GunScan {
  readonly text: string;
  readonly symbology: string;
}

/** Whom a gun that does not type talks to. */
export interface GunListener {
  onScan(scan: GunScan): void;
  /** Pulled out or switched off. */
  onGone(): void;
  /** Gives the gun back. */
  readonly signal: AbortSignal;
}

/**
 * Opens a gun: one that the person chooses now, from a press, or one that was chosen on an earlier visit. Resolves with
 * false where there is none; rejects if it does not open.
 */
export type ConnectGun = (choice: 'choose' | 'known', listener: GunListener) => Promise<boolean>;
