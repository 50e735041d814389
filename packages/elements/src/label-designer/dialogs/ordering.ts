import type { LabelFormat } from '@suyuan/contract/label';
import type { LabelTemplate } from '@suyuan/label/model';
import type { LitElement } from 'lit';
import type { AgentRun } from '../agent/agent-run.ts';
import type { AgentWay } from '../agent-way.ts';
import type { DesignerDesk } from '../desk.ts';
import { PrintEvent, PrintProgressEvent, type SendRun } from '../label-designer-events.ts';
import { makeHere } from '../print/print-here.ts';
import { formOf, isPrinterLanguage, type PrintForm } from '../print-order.ts';
import { forgetBegun, noteBegun } from '../printers/begun-notes.ts';
import type { Printer } from '../printers/printer.ts';
import { choosePrinter, type DirectWay, type PrinterWay } from '../printers/printer-ways.ts';
import { type PrintProgress, piecesOf, type RunPart, withoutFirst } from '../printers/run-part.ts';
import { Sending } from '../printers/sending.ts';

/** What an order that is on its way shows. */
interface OrderViews {
  close(): void;
  showSending(sending: Sending): void;
  showRun(run: AgentRun): void;
}

/** A run on its way, or what is left of it. */
interface Way {
  readonly format: LabelFormat;
  /** Number of the run's first label; 0 where labels have none. */
  readonly first: number;
  readonly labels: number;
  readonly skipped: number;
  /** Some of it was sent before. */
  readonly isRest: boolean;
}

/** Gives the order to print to the page, with the way to the printer that the user has chosen. */
export class Ordering {
  readonly #host: LitElement;
  readonly #desk: DesignerDesk;
  readonly #agentWay: AgentWay;
  readonly #views: OrderViews;
  #idle: Printer | undefined;

  constructor(host: LitElement, desk: DesignerDesk, agentWay: AgentWay, views: OrderViews) {
    this.#host = host;
    this.#desk = desk;
    this.#agentWay = agentWay;
    this.#views = views;
  }

  async order(form: PrintForm, template: LabelTemplate, way: PrintForm['way']): Promise<void> {
    const { format, dpi, from, to, copies, isReprint, reason } = form;
    const toPrinter = way !== 'file';
    const labels = from > 0 ? to - from + 1 : copies;
    const send = toPrinter
      ? await this.wayTo(way, { format, first: from, labels, skipped: 0, isRest: false })
      : undefined;
    if (toPrinter && !send) return;
    this.#views.close();
    const reprint = isReprint ? { reprintReason: reason.trim() } : {};
    const labelsAsked = { template, format, dpi, form: formOf(form), from, to, copies };
    const event = new PrintEvent({ ...labelsAsked, toPrinter, ...reprint }, send);
    // Where no page has taken the order, the labels are made here.
    if (this.#host.dispatchEvent(event)) await makeHere(this.#desk, event);
  }

  /** To the printer as it is chosen now; undefined where the user chooses none or it cannot be reached. */
  async wayTo(way: DirectWay, run: Way): Promise<SendRun | undefined> {
    if (way === 'agent') return this.#toAgent(run);
    const printer = await this.#choosePrinter(way);
    return printer && ((body, key = this.#desk.newId()) => this.#send(printer, way, body, run, key));
  }

  #toAgent({ format, first, labels, skipped, isRest }: Way): SendRun | undefined {
    const { agent } = this.#agentWay;
    const printer = agent?.desk.printerFor(format)?.name;
    if (!agent || printer === undefined) return undefined;
    const type = isPrinterLanguage(format) ? 'application/vnd.suyuan.labels' : 'application/pdf';
    return async (body, key = this.#desk.newId()) => {
      const part: RunPart = { key, labels, skipped };
      const from = first > 0 ? first + skipped : 0;
      const rest = new Blob([await withoutFirst(body, skipped)], { type });
      const { run, whenTaken } = agent.print(
        { key: isRest ? agent.desk.freeKey(part) : key, printer, from, part },
        rest,
      );
      this.#views.showRun(run);
      return whenTaken;
    };
  }

  /** Who chooses none is back where they were. */
  async #choosePrinter(way: PrinterWay): Promise<Printer | undefined> {
    try {
      // One that was chosen and then got nothing to print: the run was refused.
      await this.#idle?.close();
      this.#idle = await choosePrinter(way);
      return this.#idle;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
      this.#views.close();
      this.#desk.report('print.failed');
      this.#desk.complain(this.#desk.words.own.printer.failed);
      return undefined;
    }
  }

  async #send(printer: Printer, way: PrinterWay, body: Blob, { first, labels, skipped }: Way, key: string) {
    this.#idle = undefined;
    const rest = await withoutFirst(body, skipped);
    let told: string | undefined;
    const progress = (sent: number, confirmed: number): PrintProgress => ({
      key,
      sent: Math.min(labels, skipped + sent),
      confirmed: skipped + confirmed,
    });
    const sending: Sending = new Sending({
      printer,
      first: first > 0 ? first + skipped : 1,
      pieces: () => piecesOf(rest),
      reopen: () => choosePrinter(way).catch(() => undefined),
      // Written down before the label leaves: a page reloaded in the middle knows of it.
      onBegin: label => noteBegun(progress(label, label - 1)),
      onChange: () => {
        this.#host.requestUpdate();
        const { at, sent, isNextInDoubt } = sending.state;
        // At each turn, not at each label.
        if (told === `${at}${sent > 0}`) return;
        told = `${at}${sent > 0}`;
        const now = progress(sent + (isNextInDoubt || at === 'waiting' ? 1 : 0), sent);
        if (at === 'done') forgetBegun(key);
        else if (sent > 0) noteBegun(now);
        this.#host.dispatchEvent(new PrintProgressEvent(now));
      },
    });
    this.#views.showSending(sending);
    await sending.start();
    await sending.whenOver;
  }
}
