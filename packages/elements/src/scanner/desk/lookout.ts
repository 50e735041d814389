import { type Ballot, EMPTY_BALLOT, vote } from '../agreement.ts';
import type { Engine } from '../engines/engine.ts';
import type { Reading } from '../reading.ts';

/** How the camera's frames are read: not yet, for a while without success, for QR codes alone, or for all codes. */
export type Aim = 'loading' | 'help' | 'qr' | 'all';

/** Milliseconds without a code after which a person is told what may help. */
const PATIENCE = 8000;

/** Judges what frame after frame shows, from when the camera is on until it is off. */
export class Lookout {
  readonly #onChange: () => void;
  #ballot: Ballot = EMPTY_BALLOT;
  #engine: Engine['name'] | undefined;
  /** When the last code was seen, or the decoder began. */
  #lastSeen = 0;
  #isHelping = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get aim(): Aim {
    if (!this.#engine) return 'loading';
    if (this.#isHelping) return 'help';
    return this.#engine === 'script' ? 'qr' : 'all';
  }

  /** The camera is on; the decoder may still be on its way. */
  open(): void {
    this.#ballot = EMPTY_BALLOT;
    this.#engine = undefined;
    this.#isHelping = false;
  }

  /** The decoder is here. */
  begin(engine: Engine): void {
    this.#engine = engine.name;
    this.#lastSeen = performance.now();
    this.#onChange();
  }

  /** What can be believed of one more frame. */
  judge(readings: readonly Reading[], turn: number): readonly Reading[] {
    const { ballot, sure } = vote(this.#ballot, readings, turn);
    this.#ballot = ballot;
    if (sure.length > 0) this.#lastSeen = performance.now();
    const isHelping = performance.now() - this.#lastSeen > PATIENCE;
    if (isHelping !== this.#isHelping) {
      this.#isHelping = isHelping;
      this.#onChange();
    }
    return sure;
  }
}

/** The reading that a person has pointed at. */
export function nearestToCentre(readings: readonly [Reading, ...Reading[]]): Reading {
  const distance = ({ corners }: Reading) => {
    const [a, , c] = corners;
    return Math.hypot((a[0] + c[0]) / 2 - 0.5, (a[1] + c[1]) / 2 - 0.5);
  };
  return readings.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}
