import { html, type TemplateResult } from 'lit';
import { warningIcon } from '../icons.ts';
import { formatInstant } from './clock.ts';
import type { TraceView } from './trace-view.types.ts';

/** From this many look-ups on, one label on one item is hardly one household's. */
export const manyScans = 20;

/** How often this very label was looked up, in words that tell an original from a copy. */
export function scanView({ document: { kind, scans }, language, words: { scans: words } }: TraceView): TemplateResult {
  if (kind === 'batch') return panel(words.batch, words.batchHelp);
  const { count = 0, firstAt } = scans ?? {};
  if (count === 0 || firstAt === undefined) return panel(words.unknown, words.firstHelp);
  if (count === 1) return panel(words.first, words.firstHelp);
  const instant = formatInstant(firstAt, language);
  return count < manyScans
    ? panel(words.times(count), words.timesHelp(instant))
    : panel(words.times(count), words.manyHelp(instant), true);
}

const panel = (
  title: string,
  help: string,
  isSuspicious = false,
) => html`<section class="panel scans ${isSuspicious ? 'frozen' : ''}">
  <h3>${isSuspicious ? warningIcon : ''}${title}</h3>
  <p>${help}</p>
</section>`;
