import { listCodeRanges } from '@suyuan/contract/code';
import { getLabelData, listPrintRuns, listTemplateVersions } from '@suyuan/contract/label';
import type {
  ChangeEvent,
  ListVersions,
  PrintEvent,
  PrintProgressEvent,
  SaveEvent,
  SuyuanLabelDesigner,
} from '@suyuan/elements/label-designer';
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { emptyState } from '../pieces/notes.ts';
import { whenReady } from '../pieces/ready.ts';
import { hrefOf } from '../routes.ts';
import { createDraft } from '../state/draft.ts';
import { createLoader } from '../state/loader.ts';
import { type BatchDesk, type Section, sectionHeading } from './batch-section.ts';
import { createPrintLog } from './print-log.ts';
import { createPrintOrder } from './print-order.ts';
import { createSavedTemplates } from './saved-templates.ts';

/** Labels of a batch: the designer with the batch's own data, the orders that come from it, and what was printed. */
export function openLabels(batchDesk: BatchDesk): Section {
  const { desk, id, batch } = batchDesk;
  const call = desk.client.call.bind(desk.client);
  const params = { id };
  const ranges = createLoader(desk, signal => call(listCodeRanges, { params, signal }));
  const data = createLoader(desk, signal => call(getLabelData, { params, signal }));
  const runs = createLoader(desk, signal => call(listPrintRuns, { params, signal }));
  // The designer is heavy, and most visits to a batch do without it.
  const designer = createLoader(desk, () => import('@suyuan/elements/label-designer/define'));
  const element = createRef<SuyuanLabelDesigner>();
  const templates = createSavedTemplates(desk);
  const log = createPrintLog(desk, {
    runs: () => runs.value?.items ?? [],
    replace: changed => {
      const items = runs.value?.items;
      if (items) runs.put({ items: items.map(run => (run.id === changed.id ? changed : run)) });
    },
    mayGoOn: () => batchDesk.isOpen && data.value !== undefined && designer.value !== undefined,
    resend: async run => element.value?.resend(run),
  });
  const order = createPrintOrder(desk, id, (run, print) => {
    runs.put({ items: [run, ...(runs.value?.items ?? [])] });
    if (batch.value) void log.download(batch.value, run, print);
  });
  const draft = createDraft(desk.session.userId, `label:${id}`);
  const kept = draft.load()?.values;
  let template: unknown = readTemplate(kept?.['template']);
  /** Which saved template that is, if any. */
  let templateId = kept?.['templateId'];

  const keepDraft = () =>
    draft.save({ values: { template: JSON.stringify(template), ...(templateId === undefined ? {} : { templateId }) } });
  const handleChange = (event: Event) => {
    const { detail } = event as ChangeEvent;
    template = detail.template;
    templateId = detail.id;
    keepDraft();
  };
  const handleSave = (event: Event) => {
    void templates.keep((event as SaveEvent).detail, saved => {
      templateId = saved.id;
      keepDraft();
    });
  };
  const listVersions: ListVersions = (templateId, { signal, ...query }) =>
    call(listTemplateVersions, { params: { id: templateId }, query, signal });
  const handlePrint = (event: Event) => {
    event.preventDefault();
    order.send(event as PrintEvent);
  };

  const handleProgress = (event: Event) => void log.report((event as PrintProgressEvent).detail);

  const workbench = (): TemplateResult => {
    const serials = serialsOf(ranges.value?.items ?? [], runs.value?.items ?? []);
    // Without the saved templates one can still begin with those that come with the product.
    const saved = templates.loader.value?.items ?? [];
    return html`${whenReady(
      desk,
      data,
      ({ data: values }) => html`<suyuan-label-designer class="designer" .data=${values} .template=${template}
        .templates=${saved} .templateId=${templateId} .listVersions=${listVersions} .serials=${serials} @suyuan-change=${handleChange} @suyuan-save=${handleSave}
        @suyuan-print=${handlePrint} @suyuan-print-progress=${handleProgress} direct ${ref(element)}></suyuan-label-designer>`,
    )}`;
  };

  return {
    render(value) {
      const { label: words } = desk.words;
      const toCodes = html`<a class="button" href=${hrefOf({ name: 'batch', id, section: 'codes' })}>${words.toCodes}</a>`;
      return html`${sectionHeading(words.heading)}
        ${
          batchDesk.isOpen
            ? whenReady(desk, ranges, ({ items }) =>
                items.length === 0
                  ? html`<div class="card">${emptyState(words.needsCodes, toCodes)}</div>`
                  : whenReady(desk, designer, workbench),
              )
            : nothing
        }
        ${order.render()}
        ${whenReady(desk, runs, ({ items }) => log.render(value, items))}
        ${templates.render()}`;
    },
  };
}

/** Serials of a batch are issued in a row from 1 on, so all ranges together are one; the next run goes on where the last ended. */
function serialsOf(ranges: readonly Ends[], printed: readonly Ends[]) {
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
    next: Math.max(0, ...printed.map(({ to }) => to)) + 1,
  };
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

function readTemplate(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
