// Where a code may begin and end on a line. Reads no DOM and no clock.

/** What the edges of a line say. */
export interface Ends {
  /** Edges from paper to ink, those with the widest paper before them first. */
  readonly starts: readonly number[];
  /** The usual distance between edges, a module or two. */
  readonly gap: number;
}

/** Part of the usual edge's slope that an edge has at least. */
const WEAKEST = 0.3;
const MOST = 8;

/** Where a code that is read from left to right may begin. */
export function findEnds(profile: Float32Array): Ends {
  const edges = edgesOf(profile);
  const gaps = edges.slice(1).map((edge, at) => edge.at - edges[at]!.at);
  const starts = edges.flatMap(({ at, falls }, place) =>
    falls && at < profile.length * 0.55 ? [{ at, paper: at - (edges[place - 1]?.at ?? 0) }] : [],
  );
  return {
    starts: starts
      .sort((one, other) => other.paper - one.paper)
      .slice(0, MOST)
      .map(({ at }) => at),
    gap: gaps.sort((one, other) => one - other)[gaps.length >> 1] ?? 1,
  };
}

interface Edge {
  readonly at: number;
  readonly falls: boolean;
}

/** Places where the slope is steepest; of several in a row that go the same way, the steepest. */
function edgesOf(profile: Float32Array): readonly Edge[] {
  const peaks: (Edge & { readonly size: number })[] = [];
  let before = 0;
  let now = 0;
  for (let at = 2; at < profile.length - 3; at += 1) {
    const next = profile[at + 2]! + profile[at + 3]! - profile[at]! - profile[at - 1]!;
    if (now !== 0 && Math.abs(now) >= Math.abs(before) && Math.abs(now) > Math.abs(next))
      peaks.push({ at: at + 0.5, falls: now < 0, size: Math.abs(now) });
    before = now;
    now = next;
  }
  const sizes = peaks.map(({ size }) => size).sort((one, other) => other - one);
  // A code has forty edges and more; what lies beside it may have as many that are grain.
  const usual = sizes[Math.min(20, sizes.length >> 2)] ?? 0;
  const edges: (Edge & { readonly size: number })[] = [];
  for (const peak of peaks) {
    if (peak.size < usual * WEAKEST) continue;
    const last = edges.at(-1);
    if (last?.falls !== peak.falls) edges.push(peak);
    else if (peak.size > last.size) edges[edges.length - 1] = peak;
  }
  return edges;
}
