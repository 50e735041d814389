import type { ConnectGun, GunScan } from '../ways-in/gun-connection.ts';
import { connectHidGun } from '../ways-in/hid-gun.ts';
import { connectSerialGun } from '../ways-in/serial-gun.ts';

export type GunMode = 'serial' | 'hid';

const CONNECT: Readonly<Record<GunMode, ConnectGun>> = { serial: connectSerialGun, hid: connectHidGun };

/** Scan guns that do not type: connected by a press, and by themselves on the next visit. */
export class Guns {
  readonly #onScan: (scan: GunScan) => void;
  readonly #onChange: () => void;
  readonly #connected = new Set<GunMode>();
  readonly #sought = new Set<GunMode>();

  constructor(onScan: (scan: GunScan) => void, onChange: () => void) {
    this.#onScan = onScan;
    this.#onChange = onChange;
  }

  isConnected(mode: GunMode): boolean {
    return this.#connected.has(mode);
  }

  /** Lets the person choose a gun; rejects if it does not open. */
  async connect(mode: GunMode, signal: AbortSignal): Promise<void> {
    await this.#open(mode, 'choose', signal);
  }

  /** Looks once for a gun that was chosen on an earlier visit. */
  seek(mode: GunMode, signal: AbortSignal): void {
    if (this.#sought.has(mode) || !(mode in navigator)) return;
    this.#sought.add(mode);
    // Another page may have it; the button is there for whoever wants it here.
    this.#open(mode, 'known', signal).catch(() => {});
  }

  /** Those that were open are given back by their signal. */
  forget(): void {
    this.#connected.clear();
    this.#sought.clear();
  }

  async #open(mode: GunMode, choice: 'choose' | 'known', signal: AbortSignal): Promise<void> {
    const onGone = () => {
      this.#connected.delete(mode);
      this.#onChange();
    };
    if (!(await CONNECT[mode](choice, { onScan: this.#onScan, onGone, signal })) || signal.aborted) return;
    this.#connected.add(mode);
    this.#onChange();
  }
}
