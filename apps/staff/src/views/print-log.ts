import {
  getPrintRunFile,
  type LabelFormat,
  labelsMediaType,
  type PrintRun,
  reportPrintRun,
} from '@suyuan/contract/label';
import type { PrintEvent, PrintProgress, SuyuanLabelDesigner } from '@suyuan/elements/label-designer';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { formatInstant, formatNumber } from '../locales/format.ts';
import { emptyState, failureNote } from '../pieces/notes.ts';
import { saveFile } from '../pieces/save-file.ts';
import { type Column, table } from '../pieces/table.ts';
import type { BatchValue } from './batch-section.ts';

const extensions: Readonly<Record<LabelFormat, string>> = {
  pdf: 'pdf',
  'pdf-a4': 'a4.pdf',
  tspl: 'prn',
  zpl: 'zpl',
  'esc-pos': 'bin',
};

const failureId = 'print-failure';

/** What the log shows, and the designer's way to printers. */
interface Runs {
  readonly runs: () => readonly PrintRun[];
  replace(run: PrintRun): void;
  /** Whether labels of this batch may be printed, and the designer is there. */
  readonly mayGoOn: () => boolean;
  readonly resend: SuyuanLabelDesigner['resend'];
}

/**
 * Every print run of a batch with its file and how far it has come; a run gives the same bytes however often it is fetched. What is left
 * of one that went straight to a printer can be sent from here.
 */
export function createPrintLog(desk: Desk, { runs: listed, replace, mayGoOn, resend }: Runs) {
  let fetching: string | undefined;
  let failure: { readonly error: unknown; readonly again: () => void } | undefined;

  const download = async (batch: BatchValue, run: PrintRun, print?: PrintEvent['send']) => {
    if (fetching) return;
    fetching = run.id;
    failure = undefined;
    desk.say(print ? desk.words.label.preparing : desk.words.label.downloading);
    desk.refresh();
    try {
      // Printers are sent labels, a file has them in one piece.
      const accept = print ? ({ accept: labelsMediaType } as const) : {};
      const input = { params: { id: run.id }, signal: desk.signal, ...accept };
      const blob = await desk.client.call(getPrintRunFile, input);
      // Under the run's own id, so that nothing that happens to the page prints it twice.
      if (print) await print(blob, run.id);
      else {
        saveFile(blob, `${desk.words.label.fileName(batch.lot, run.from, run.to)}.${extensions[run.format]}`);
        desk.say(desk.words.label.ready);
      }
    } catch (error) {
      if (desk.signal.aborted) return;
      failure = { error, again: () => void download(batch, run, print) };
      // The order was given at the designer, and the log may be out of sight.
      desk.focus(`#${failureId}`);
    }
    fetching = undefined;
    desk.refresh();
  };

  /** The server knows the way that labels have come on other computers, too, and only ever goes on. */
  const report = async ({ key: id, sent, confirmed }: PrintProgress) => {
    const { progress } = listed().find(run => run.id === id) ?? {};
    if (progress && progress.sent >= sent && progress.confirmed >= confirmed) return;
    const body = { sent, confirmed };
    // Told again with the next turn of the run, and when the page comes back.
    const run = await desk.client
      .call(reportPrintRun, { params: { id }, body, signal: desk.signal })
      .catch(() => undefined);
    if (run) replace(run);
  };

  const goOn = async (batch: BatchValue, run: PrintRun) => {
    const { id: key, format, from, to, progress } = run;
    const send = progress && (await resend({ key, format, from, to, ...progress }));
    if (send) await download(batch, run, send);
  };

  /** A document is printed as a whole: of one that left nobody knows how much came out. */
  const isUnfinished = ({ format, count, progress }: PrintRun) =>
    progress !== undefined &&
    progress.confirmed < count &&
    (progress.sent === 0 || !format.startsWith('pdf')) &&
    mayGoOn();

  const stateOf = ({ count, progress }: PrintRun): string => {
    const { state } = desk.words.label;
    if (!progress) return state.file;
    if (progress.confirmed >= count) return state.printed;
    return progress.sent === 0 ? state.waiting : state.partly(progress.confirmed, progress.sent);
  };

  const rangeOf = ({ from, to }: PrintRun) =>
    [...new Set([from, to])].map(serial => formatNumber(desk.language, serial)).join('–');
  // Pages have lines, not dots.
  const formatOf = ({ format, dpi, form }: PrintRun) => {
    const { label: words } = desk.words;
    if (format.startsWith('pdf')) return words.format[format];
    return [words.format[format], words.dpi(dpi), ...(form === 'stored' ? [words.stored] : [])].join(' · ');
  };

  return {
    download,
    report,
    render(batch: BatchValue, runs: readonly PrintRun[]): TemplateResult {
      const { label: words } = desk.words;
      const { columns } = words;
      const shown: Column<PrintRun>[] = [
        { heading: columns.when, cell: run => formatInstant(desk.language, run.createdAt) },
        {
          heading: columns.range,
          isName: true,
          cell: run =>
            html`${rangeOf(run)}${
              run.reprintReason ? html`<span class="small muted">${words.reason(run.reprintReason)}</span>` : nothing
            }`,
        },
        { heading: columns.count, isNumber: true, cell: run => formatNumber(desk.language, run.count) },
        {
          heading: columns.format,
          cell: run =>
            html`<span class="lines"><span>${formatOf(run)}</span><span class="small muted">${run.templateName}</span></span>`,
        },
        { heading: columns.state, cell: run => stateOf(run) },
        { heading: columns.who, isShort: true, cell: run => run.actorName },
        {
          heading: columns.file,
          cell: run => html`${
            isUnfinished(run)
              ? html`<button type="button" class="primary" aria-label=${words.goOnNamed(rangeOf(run))}
                  @click=${() => void goOn(batch, run)}>${words.goOn}</button>`
              : nothing
          }<button type="button" aria-disabled=${fetching === run.id}
            aria-label=${words.downloadNamed(rangeOf(run), words.format[run.format])}
            @click=${() => void download(batch, run)}>${fetching === run.id ? words.downloading : words.download}</button>`,
        },
      ];
      return html`<div class="card">
        <h3>${words.log}</h3>
        ${
          failure
            ? html`<div id=${failureId} tabindex="-1">${failureNote(desk.words, failure.error, failure.again)}</div>`
            : nothing
        }
        ${runs.length === 0 ? emptyState(words.logEmpty) : table(words.log, shown, runs)}
      </div>`;
    },
  };
}
