// What a trace of Chromium says about the page's main thread.

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** The trace's categories that are needed. */
export const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];

/** One task of the main thread, in milliseconds. */
export interface Block {
  readonly wall: number;
  /** On a shared machine the wall also counts what others did meanwhile; this does not. */
  readonly cpu: number;
  /** The longest things in it. */
  readonly inside: readonly string[];
}

/** The longest task that began or ended between two marks, by the time that the thread itself worked; undefined where a mark is missing. */
export function longestBlock(trace: string, from: string, to: string): Block | undefined {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const start = traceEvents.find(event => event.name === from);
  const end = traceEvents.find(event => event.name === to);
  if (!start || !end) return undefined;
  const ours = traceEvents.filter(
    ({ pid, tid, ph, ts, dur = 0 }) =>
      pid === start.pid && tid === start.tid && ph === 'X' && ts + dur >= start.ts && ts <= end.ts,
  );
  const tasks = ours.filter(({ name }) => name.endsWith('RunTask'));
  const cpuOf = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;
  const longest = tasks.reduce<TraceEvent | undefined>(
    (best, task) => (!best || cpuOf(task) > cpuOf(best) ? task : best),
    undefined,
  );
  if (!longest) return undefined;
  const { ts, dur = 0 } = longest;
  const inside = ours
    .filter(event => event.ts >= ts && event.ts + (event.dur ?? 0) <= ts + dur && !event.name.endsWith('RunTask'))
    .sort((one, other) => (other.dur ?? 0) - (one.dur ?? 0))
    .slice(0, 6)
    .map(event => `${event.name} ${((event.dur ?? 0) / 1000).toFixed(1)}`);
  const wall = Math.max(...tasks.map(task => (task.dur ?? 0) / 1000));
  return { wall, cpu: cpuOf(longest), inside };
}
