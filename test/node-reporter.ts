import { relative } from 'node:path';
import type { EventData } from 'node:test';
import { inspect } from 'node:util';

type TestEvent =
  | { type: 'test:pass'; data: EventData.TestPass }
  | { type: 'test:fail'; data: EventData.TestFail }
  | { type: 'test:summary'; data: EventData.TestSummary }
  | { type: 'test:stdout' | 'test:stderr'; data: { message: string } }
  | { type: 'other' };

/** A reporter for Node's test runner: what failed and why, what was printed, and the counts. */
export async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of source as AsyncIterable<Exclude<TestEvent, { type: 'other' }>>) {
    if (type === 'test:fail' && data.details.type !== 'suite') {
      const place = data.file ? ` (${relative(process.cwd(), data.file)}:${data.line ?? 0})` : '';
      const cause = data.details.error.cause ?? data.details.error;
      yield `✖ ${data.name}${place}\n${explain(cause).replaceAll(/^/gm, '    ')}\n`;
    } else if (type === 'test:pass' && data.details.type !== 'suite' && data.skip) {
      yield `# skipped: ${data.name}${typeof data.skip === 'string' ? `: ${data.skip}` : ''}\n`;
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    } else if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed, skipped, todo } = data.counts;
      yield `# skip ${skipped + todo}\n# pass ${passed}\n# fail ${tests - passed - skipped - todo}\n`;
    }
  }
}

/** Message and stack, without the frames of the runner itself. */
function explain(cause: unknown): string {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
  return text.replaceAll(/^ +at .*node:internal.*\n?/gm, '').trimEnd();
}

// Node looks for the reporter in the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default report;
