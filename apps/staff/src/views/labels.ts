import { listPrintRuns } from '@suyuan/contract/label';
import { html } from 'lit';
import { whenReady } from '../pieces/ready.ts';
import { createLoader } from '../state/loader.ts';
import { type BatchDesk, type Section, sectionHeading } from './batch-section.ts';
import { createPrintLog } from './print-log.ts';

/** Labels of a batch: what was printed. */
export function openLabels({ desk, id }: BatchDesk): Section {
  const runs = createLoader(desk, signal => desk.client.call(listPrintRuns, { params: { id }, signal }));
  const log = createPrintLog(desk);
  return {
    render(batch) {
      return html`${sectionHeading(desk.words.label.heading)}
        ${whenReady(desk, runs, ({ items }) => log.render(batch, items))}`;
    },
  };
}
