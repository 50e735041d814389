// Which of a phone's lenses reads labels best: by what it can do, never by its name, which is in the phone's language.
// Reads no DOM and no clock.

/** A camera device and what it says about itself. */
export interface Lens {
  readonly id: string;
  readonly facing: 'rear' | 'front' | 'unknown';
  /** Whether it refocuses by itself, where it tells. */
  readonly focuses?: boolean;
  /** The lens beside the lamp is the main one. */
  readonly torch: boolean;
  /** Nearest sharp distance in metres, where known. */
  readonly nearest?: number;
  /** The most pixels it delivers. */
  readonly pixels: number;
}

interface DeviceWithCapabilities {
  readonly deviceId: string;
  getCapabilities?(): {
    readonly facingMode?: readonly string[];
    readonly focusMode?: readonly string[];
    readonly focusDistance?: { readonly min?: number };
    readonly torch?: boolean;
    readonly width?: { readonly max?: number };
    readonly height?: { readonly max?: number };
  };
}

/** What a device tells of itself without being opened, which on many phones is no more than its side. */
export function readLens(device: DeviceWithCapabilities): Lens {
  const can = device.getCapabilities?.() ?? {};
  const facing = can.facingMode?.[0];
  const nearest = can.focusDistance?.min;
  return {
    id: device.deviceId,
    facing: facing === 'environment' ? 'rear' : facing === 'user' ? 'front' : 'unknown',
    ...(can.focusMode && { focuses: can.focusMode.includes('continuous') }),
    torch: can.torch === true,
    ...(nearest !== undefined && { nearest }),
    pixels: (can.width?.max ?? 0) * (can.height?.max ?? 0),
  };
}

/** The same lens with what its open track can do. */
export function measure(lens: Lens, track: Omit<DeviceWithCapabilities, 'deviceId'>): Lens {
  const { facing, ...measured } = readLens({
    deviceId: lens.id,
    getCapabilities: () => track.getCapabilities?.() ?? {},
  });
  return { ...lens, ...measured, facing: facing === 'unknown' ? lens.facing : facing };
}

/** No more lenses than these are opened one after the other while somebody waits. */
const MOST_RIVALS = 3;

/** Lenses worth opening to see what they can do: the other rear ones, where the open one is known not to focus. */
export function rivals(lenses: readonly Lens[], open: Lens): readonly Lens[] {
  if (open.facing !== 'rear' || open.focuses !== false) return [];
  return lenses.filter(lens => lens.id !== open.id && lens.facing === 'rear').slice(0, MOST_RIVALS);
}

/** A lens that is clearly better at reading than the one that is on, or undefined to stay. */
export function betterLens(lenses: readonly Lens[], current: string): Lens | undefined {
  const now = lenses.find(lens => lens.id === current);
  if (!now) return undefined;
  let best = now;
  for (const lens of lenses) if (lens.facing !== 'front' && merit(lens) > merit(best)) best = lens;
  return best === now ? undefined : best;
}

/** Focus first: an unfocused label cannot be read at any resolution. Pixels only break ties between much and little. */
function merit(lens: Lens): number {
  const rear = lens.facing === 'rear' ? 1000 : lens.facing === 'front' ? -1000 : 0;
  const near = lens.nearest !== undefined && lens.nearest > 0.3 ? -50 : 0;
  return (
    rear + (lens.focuses ? 200 : 0) + (lens.torch ? 100 : 0) + near + Math.min(2, Math.floor(lens.pixels / 2_000_000))
  );
}

/** The lens to go to when the switch button is pressed. */
export function nextLens(lenses: readonly Lens[], current: string): Lens | undefined {
  const at = lenses.findIndex(lens => lens.id === current);
  return lenses.length > 1 ? lenses[(at + 1) % lenses.length] : undefined;
}
