// Films of a hand that brings a label near in dim light: formulas and seeds, the same on every machine. Reads no DOM and no clock.
import { chance, type Trouble } from './synthetic.ts';

/** Pictures of a film, each shown for {@link HOLD} frames of a camera with 30 a second. */
const PICTURES = 60;
export const HOLD = 2;
/** Part of the film after which the label is as near as it comes, so that zxing-wasm needs 1.65 s (see README.md). */
const ARRIVAL = 0.5;

/** What goes wrong in each picture of the n-th film: its hand, its lamp and its angle are its own. */
export function approach(seed: number): readonly Trouble[] {
  const random = chance(seed * 101 + 7);
  const light = 0.11 + random() * 0.03;
  const [swing, pace, phase] = [5 + random() * 7, 4 + random() * 3, random() * 6];
  const [tremble, beat] = [0.8 + random() * 0.6, 2 + random() * 2];
  return Array.from({ length: PICTURES }, (_, at) => {
    const near = Math.min(1, at / (PICTURES * ARRIVAL));
    return {
      distance: 1 + near * 3.5,
      light,
      motion: Math.max(0.5, 4 - near * 3 + tremble * Math.sin(at / beat)),
      defocus: 1.6 - near * 0.8,
      turn: swing * Math.sin(at / pace + phase),
    };
  });
}
