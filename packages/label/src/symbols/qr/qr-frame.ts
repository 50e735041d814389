import { alignmentCentres, rawBits, sideOf } from './qr-tables.ts';

/** What all symbols of a version share. */
export interface QrFrame {
  readonly side: number;
  /** Places of the data modules in the order in which they are filled, ISO/IEC 18004 §7.7.3. */
  readonly order: Uint16Array;
  /** Finder, timing and alignment patterns and version information; data and format modules are 0. */
  readonly modules: Uint8Array;
  /** For each of the eight masks, whether it turns over each data module of `order`. */
  readonly masks: readonly Uint8Array[];
}

const maskRules: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  row => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

const frames = new Map<number, QrFrame>();

export const frameOf = (version: number): QrFrame => {
  const known = frames.get(version);
  if (known) return known;
  const frame = drawFrame(version);
  frames.set(version, frame);
  return frame;
};

const drawFrame = (version: number): QrFrame => {
  const side = sideOf(version);
  const modules = new Uint8Array(side * side);
  const taken = new Uint8Array(side * side);
  const set = (row: number, column: number, isDark: boolean) => {
    if (row < 0 || column < 0 || row >= side || column >= side) return;
    modules[row * side + column] = isDark ? 1 : 0;
    taken[row * side + column] = 1;
  };
  for (let at = 0; at < side; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const centres = alignmentCentres(version);
  const corner = (row: number, column: number) => {
    const [first, last] = [6, side - 7];
    return (
      (row === first && column === first) || (row === first && column === last) || (row === last && column === first)
    );
  };
  for (const row of centres)
    for (const column of centres) if (!corner(row, column)) drawRings(set, row, column, 2, distance => distance !== 1);
  for (const [row, column] of [
    [3, 3],
    [3, side - 4],
    [side - 4, 3],
  ] as const) {
    drawRings(set, row, column, 4, distance => distance !== 2 && distance !== 4);
  }
  for (let at = 0; at < 9; at += 1) {
    if (!taken[8 * side + at]) set(8, at, false);
    if (!taken[at * side + 8]) set(at, 8, false);
  }
  for (let at = 0; at < 8; at += 1) {
    set(8, side - 1 - at, false);
    set(side - 1 - at, 8, at === 7);
  }
  if (version >= 7) drawVersion(set, version, side);
  const order = dataOrder(side, taken, rawBits(version));
  const masks = maskRules.map(rule =>
    Uint8Array.from(order, place => (rule(Math.floor(place / side), place % side) ? 1 : 0)),
  );
  return { side, modules, order, masks };
};

type Setter = (row: number, column: number, isDark: boolean) => void;

const drawRings = (set: Setter, row: number, column: number, radius: number, isDark: (distance: number) => boolean) => {
  for (let dy = -radius; dy <= radius; dy += 1)
    for (let dx = -radius; dx <= radius; dx += 1)
      set(row + dy, column + dx, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
};

/** BCH(18, 6), annex D. */
const drawVersion = (set: Setter, version: number, side: number): void => {
  let rest = version;
  for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let bit = 0; bit < 18; bit += 1) {
    const [near, far] = [Math.floor(bit / 3), side - 11 + (bit % 3)];
    set(near, far, ((bits >>> bit) & 1) === 1);
    set(far, near, ((bits >>> bit) & 1) === 1);
  }
};

const dataOrder = (side: number, taken: Uint8Array, count: number): Uint16Array => {
  const order = new Uint16Array(count);
  let filled = 0;
  for (let right = side - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < side; step += 1) {
      const row = isUpward ? side - 1 - step : step;
      for (const column of [right, right - 1]) {
        const place = row * side + column;
        if (!taken[place] && filled < count) order[filled++] = place;
      }
    }
  }
  return order;
};
