import type { LabelTemplate } from '@suyuan/label/model';
import { unframed } from '@suyuan/label/printer';
import type { LitElement } from 'lit';
import type { AgentRun } from '../agent/agent-run.ts';
import type { AgentWay } from '../agent-way.ts';
import type { DesignerDesk } from '../desk.ts';
import { PrintEvent, type SendRun } from '../label-designer-events.ts';
import { makeHere } from '../print/print-here.ts';
import { formOf, isPrinterLanguage, type PrintForm } from '../print-order.ts';
import type { Printer } from '../printers/printer.ts';
import { choosePrinter, type PrinterWay } from '../printers/printer-ways.ts';
import { Sending } from '../printers/sending.ts';

/** What an order that is on its way shows. */
interface OrderViews {
  close(): void;
  showSending(sending: Sending): void;
  showRun(run: AgentRun): void;
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
    let send: SendRun | undefined;
    if (way === 'agent') send = this.#toAgent(form);
    else if (way !== 'file') {
      const printer = await this.#choosePrinter(way);
      if (!printer) return;
      send = run => this.#send(printer, run);
    }
    this.#views.close();
    const reprint = isReprint ? { reprintReason: reason.trim() } : {};
    const event = new PrintEvent({ template, format, dpi, form: formOf(form), from, to, copies, ...reprint }, send);
    // Where no page has taken the order, the labels are made here.
    if (this.#host.dispatchEvent(event)) await makeHere(this.#desk, event);
  }

  /** To the printer as it was chosen when the order was given. */
  #toAgent({ format, from }: PrintForm): SendRun | undefined {
    const { agent } = this.#agentWay;
    const printer = agent?.desk.printerFor(format)?.name;
    if (!agent || printer === undefined) return undefined;
    const type = isPrinterLanguage(format) ? 'application/vnd.suyuan.labels' : 'application/pdf';
    return (body, key = this.#desk.newId()) => {
      const { run, whenTaken } = agent.print({ key, printer, from }, new Blob([body], { type }));
      this.#views.showRun(run);
      return whenTaken;
    };
  }

  /** Who chooses none is back at the order. */
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

  async #send(printer: Printer, run: Blob): Promise<void> {
    this.#idle = undefined;
    const sending = new Sending(printer, unframed(run.stream()), () => this.#host.requestUpdate());
    this.#views.showSending(sending);
    await sending.start();
    await sending.whenOver;
  }
}
