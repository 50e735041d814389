import type { LabelTemplate } from '@suyuan/label/model';
import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { AgentRun } from '../agent/agent-run.ts';
import type { AgentWay } from '../agent-way.ts';
import { ReadBack } from '../checks/read-back.ts';
import type { DesignerDesk } from '../desk.ts';
import { SaveEvent, type SendRun, type UnfinishedRun } from '../label-designer-events.ts';
import { isError } from '../panels/checks-panel.ts';
import { type PrintForm, type PrintState, pressStart, type Serials, startPrintForm, wayOf } from '../print-order.ts';
import type { DirectWay } from '../printers/printer-ways.ts';
import type { Sending } from '../printers/sending.ts';
import { blankTemplate, type TemplateChoice } from '../templates/template-choices.ts';
import { type ListVersions, VersionHistory } from '../templates/version-history.ts';
import { renderDialog } from './dialog.ts';
import { renderKeys } from './keys-dialog.ts';
import { Ordering } from './ordering.ts';
import { renderPrintDialog } from './print-dialog.ts';
import { Resending } from './resending.ts';
import { renderSaveDialog, type SaveForm } from './save-dialog.ts';
import { renderSending } from './sending-dialog.ts';
import { renderTemplatePicker } from './template-picker.ts';
import { renderVersions } from './versions-dialog.ts';

/** Which dialog is open, with what has been filled in so far. */
type DialogState =
  | { readonly open: 'none' | 'picker' | 'keys' }
  | { readonly open: 'save'; readonly form: SaveForm }
  | { readonly open: 'versions'; readonly history: VersionHistory }
  | { readonly open: 'print'; readonly form: PrintForm }
  | { readonly open: 'sending'; readonly sending: Sending; readonly from?: number | undefined }
  | { readonly open: 'resend'; readonly resending: Resending }
  | { readonly open: 'agent'; readonly run: AgentRun };

/** What the page has set that dialogs ask for. */
export interface DialogInput {
  readonly choices: readonly TemplateChoice[];
  readonly serials: Serials | undefined;
  /** Printers that may be reached from here. */
  readonly ways: readonly DirectWay[];
  readonly listVersions: ListVersions | undefined;
}

/** The dialogs of one designer: at most one is open. */
export class Dialogs {
  readonly #host: LitElement;
  readonly #desk: DesignerDesk;
  readonly #agentWay: AgentWay;
  #state: DialogState = { open: 'none' };
  #size: string | undefined;
  readonly #readBack = new ReadBack(() => this.#host.requestUpdate());

  readonly #ordering: Ordering;

  constructor(host: LitElement, desk: DesignerDesk, agentWay: AgentWay) {
    this.#host = host;
    this.#desk = desk;
    this.#agentWay = agentWay;
    this.#ordering = new Ordering(host, desk, agentWay, {
      close: () => this.#close(),
      showSending: sending => this.#become({ open: 'sending', sending }),
      showRun: run => this.#show(run),
    });
  }

  open(name: 'picker' | 'keys' | 'save' | 'versions' | 'print', input: DialogInput): void {
    const { template, dpi, origin } = this.#desk;
    if (!template) return;
    if (name === 'save') this.#become({ open: name, form: { name: template.name, isTried: false } });
    else if (name === 'versions') {
      if (!origin || !input.listVersions) return;
      const history = new VersionHistory(origin, input.listVersions, () => this.#host.requestUpdate());
      this.#become({ open: name, history });
      void history.load();
    } else if (name === 'print') {
      this.#readBack.retry();
      this.#become({ open: name, form: startPrintForm(input.serials, dpi, template.media.type === 'sheet') });
    } else this.#become({ open: name });
  }

  /** Asks for a printer for what is left of a run; resolves with the way to it, or with nothing where the user gives up. */
  resend(run: UnfinishedRun, { ways }: DialogInput): Promise<SendRun | undefined> {
    const show = (underWay: AgentRun) => this.#show(underWay);
    const resending = new Resending(this.#host, run, ways, this.#ordering, this.#agentWay, show);
    this.#become({ open: 'resend', resending });
    return resending.whenChosen;
  }

  /** The picker by itself, for when there is nothing to design yet. */
  renderPicker({ choices }: DialogInput): TemplateResult {
    const desk = this.#desk;
    return renderTemplatePicker({
      words: desk.words,
      choices,
      size: this.#size,
      data: desk.data,
      fonts: desk.fonts.set,
      isReplacing: desk.template !== undefined,
      onSize: size => {
        this.#size = size;
        this.#host.requestUpdate();
      },
      onBlank: () => {
        this.#close();
        void this.#begin(blankTemplate(desk.words.own.untitled));
      },
      onChoose: choice => {
        this.#close();
        void this.#begin(choice.template, choice.source === 'saved' ? choice : undefined);
      },
    });
  }

  render(input: DialogInput): unknown {
    const { words, template } = this.#desk;
    const state = this.#state;
    const dialog = (title: string, body: TemplateResult) =>
      renderDialog({ name: `dialog-${state.open}`, title, words, body, onClose: () => this.#close() });
    switch (state.open) {
      case 'none':
        return nothing;
      case 'picker':
        return dialog(words.own.picker.title, this.renderPicker(input));
      case 'keys':
        return dialog(words.own.keys.title, renderKeys(words));
      case 'save':
        return template && dialog(words.own.save.title, this.#renderSave(state.form, template));
      case 'versions':
        return dialog(words.own.versions.title(state.history.of.name), this.#renderVersions(state.history));
      case 'print':
        return template && dialog(words.own.print.title, this.#renderPrint(state.form, template, input));
      case 'sending':
        return dialog(
          words.own.printer.title,
          renderSending({
            ...{ words, sending: state.sending, from: state.from },
            onFrom: from => this.#become({ open: 'sending', sending: state.sending, from }),
            onClose: () => this.#close(),
          }),
        );
      case 'resend':
        return dialog(
          words.own.printer.resend.title,
          state.resending.render(words, () => this.#close()),
        );
      case 'agent': {
        const { agent } = this.#agentWay;
        if (!agent) return nothing;
        return dialog(
          agent.words.run.title(state.run.order.printer),
          agent.renderRun(state.run, words.own.close, () => this.#close()),
        );
      }
    }
  }

  /** Runs that the print agent has and that no dialog shows. */
  renderUnderWay(): unknown {
    if (this.#state.open === 'agent') return nothing;
    return this.#agentWay.agent?.renderUnderWay(run => this.#show(run)) ?? nothing;
  }

  #renderSave(form: SaveForm, template: LabelTemplate): TemplateResult {
    const desk = this.#desk;
    const { origin } = desk;
    return renderSaveDialog({
      words: desk.words,
      form,
      isSaved: origin !== undefined,
      onChange: changed => this.#become({ open: 'save', form: changed }),
      onSave: isCopy => {
        const name = form.name.trim();
        if (name === '') {
          this.#become({ open: 'save', form: { ...form, isTried: true } });
          return;
        }
        const named = template.name === name ? template : { ...template, name };
        desk.edit(() => named);
        desk.expectSaved(named, isCopy);
        this.#close();
        const replaced = isCopy || !origin ? {} : { id: origin.id, version: origin.version };
        this.#host.dispatchEvent(new SaveEvent({ name, template: named, ...replaced }));
      },
    });
  }

  #renderVersions(history: VersionHistory): TemplateResult {
    const desk = this.#desk;
    return renderVersions({
      words: desk.words,
      language: desk.language,
      history,
      data: desk.data,
      fonts: desk.fonts.set,
      onRestore: ({ version: restores, name, template }) => {
        const { id, version } = history.of;
        this.#close();
        desk.begin(template, history.of);
        desk.say(desk.words.own.versions.restored(restores));
        this.#host.dispatchEvent(new SaveEvent({ name, template, id, version, restores }));
      },
    });
  }

  #renderPrint(form: PrintForm, template: LabelTemplate, { serials, ways }: DialogInput): TemplateResult {
    const desk = this.#desk;
    const { set } = desk.fonts;
    // The dialog shows the label as it was when it opened: nothing is changed behind it but the resolution.
    if (set) void this.#readBack.ask({ template, data: desk.data, fonts: set, dpi: form.dpi });
    const readBack = this.#readBack.state;
    const unread = readBack.at === 'read' ? readBack.findings : [];
    const errors = [...desk.judgement.findings.filter(isError), ...unread];
    const way = wayOf(form, ways);
    const { agent } = this.#agentWay;
    const isPrinterMissing = way === 'agent' && !agent?.desk.printerFor(form.format);
    const state: PrintState = { serials, problems: errors.length, isPrinterMissing };
    return renderPrintDialog({
      words: desk.words,
      template,
      form,
      readBack: readBack.at,
      state,
      ways,
      agent: way === 'agent' ? agent?.renderChoice(form.format) : undefined,
      errors,
      onChange: changed => {
        // What scans at one resolution may not at another.
        if (changed.dpi !== desk.dpi) desk.set('dpi', changed.dpi);
        if (way !== 'agent' && wayOf(changed, ways) === 'agent') void this.#agentWay.look();
        this.#become({ open: 'print', form: changed });
      },
      onStart: () => {
        const pressed = pressStart(form, state);
        if (!pressed.isOrdered) {
          this.#become({ open: 'print', form: pressed.form });
          void this.#goToFault();
          return;
        }
        void this.#ordering.order(form, template, way);
      },
    });
  }

  /** What keeps the order from being given may be out of sight. */
  async #goToFault(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('dialog [aria-invalid=true]')?.focus();
  }

  #show(run: AgentRun): void {
    this.#agentWay.agent?.forgetAnswers();
    this.#become({ open: 'agent', run });
  }

  /** Where the picker was all there was, the focus and the eye go on to the label. */
  async #begin(template: LabelTemplate, origin?: TemplateChoice): Promise<void> {
    const isFirst = this.#desk.template === undefined;
    this.#desk.begin(template, origin);
    await this.#host.updateComplete;
    if (!isFirst) return;
    this.#host.renderRoot.querySelector<HTMLElement>('#canvas')?.focus({ preventScroll: true });
    // All of the designer, not just the canvas: the picker may have stood half below the window.
    this.#host.scrollIntoView({ block: 'nearest' });
  }

  /** By the browser's own way, which gives the focus back to where it was. */
  #close(): void {
    if (this.#state.open === 'none') return;
    if (this.#state.open === 'sending') void this.#state.sending.cancel();
    if (this.#state.open === 'versions') this.#state.history.close();
    if (this.#state.open === 'resend') this.#state.resending.giveUp();
    this.#become({ open: 'none' });
    this.#host.renderRoot.querySelector('dialog')?.close();
  }

  #become(state: DialogState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
