import type { LabelTemplate } from '@suyuan/label/model';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { controls } from '../foundation/controls.ts';
import { LanguageController } from '../foundation/language.ts';
import { tokens } from '../foundation/tokens.ts';
import { AgentWay } from './agent-way.ts';
import { renderCanvas } from './canvas/canvas.ts';
import type { ViewCommand } from './design/keyboard.ts';
import type { DesignerView } from './designer-view.ts';
import { DesignerDesk, type Panel, panels } from './desk.ts';
import { type DialogInput, Dialogs } from './dialogs/dialogs.ts';
import type { SendRun, UnfinishedRun } from './label-designer-events.ts';
import { en } from './locales/en.ts';
import { zhCn } from './locales/zh-cn.ts';
import { type AddActions, renderAddPanel } from './panels/add-panel.ts';
import { renderBadge, renderChecks } from './panels/checks-panel.ts';
import { optionId, renderItemList } from './panels/item-list.ts';
import { renderNotice } from './panels/notice.ts';
import { renderProperties } from './panels/properties.ts';
import { renderStatusBar } from './panels/status-bar.ts';
import { renderToolbar, type ToolbarActions } from './panels/toolbar.ts';
import { printInBrowser } from './print/print-here.ts';
import type { Serials } from './print-order.ts';
import { availableWays } from './printers/printer-ways.ts';
import { canvasStyles } from './styles/canvas.styles.ts';
import { designerStyles } from './styles/designer.styles.ts';
import { dialogStyles } from './styles/dialog.styles.ts';
import { panelStyles } from './styles/panels.styles.ts';
import { type SavedTemplate, type TemplateChoice, templateChoices } from './templates/template-choices.ts';
import { downloadTemplate } from './templates/template-files.ts';
import { importTemplate } from './templates/template-import.ts';
import type { ListVersions } from './templates/version-history.ts';

/**
 * @summary Designs labels as they will print: templates from 30×20 mm to A4 sheets, the data of the batch, codes checked for
 * scanning, all by mouse, touch or keyboard; and takes the order to print.
 *
 * @tag suyuan-label-designer
 * @fires {ChangeEvent} suyuan-change - The user finished an edit
 * @fires {SaveEvent} suyuan-save - The user wants the template kept
 * @fires {PrintEvent} suyuan-print - The user wants labels; cancel it where the page makes them itself
 * @fires {PrintProgressEvent} suyuan-print-progress - How far a run has come that was given to `send`
 * @fires {DesignerErrorEvent} suyuan-error - Something went wrong; does not bubble
 * @csspart base - The whole element
 * @cssprop [--height=min(54rem, 92dvh)] - Height of the element
 */
export class SuyuanLabelDesigner extends LitElement {
  static override styles = [tokens, controls, designerStyles, canvasStyles, panelStyles, dialogStyles];
  static override properties = {
    data: { attribute: false },
    template: { attribute: false },
    templates: { attribute: false },
    templateId: { attribute: false },
    listVersions: { attribute: false },
    serials: { attribute: false },
    dpi: { type: Number },
    direct: { type: Boolean },
  };

  /** What the labels of a batch say: field values by name, as the server's label data gives them. */
  declare data: Readonly<Record<string, unknown>> | undefined;
  /** The template in hand, in step with the user's edits; the picker is shown while there is none. */
  declare template: LabelTemplate | undefined;
  /** Saved templates, offered before those that come with the product. */
  declare templates: readonly SavedTemplate[];
  /** Which of `templates` the one in hand was opened from, in step with what the user opens and saves. */
  declare templateId: string | undefined;
  /** Gives the earlier versions of a saved template, a page at a time; where it is set, the user can look at them and have one back. */
  declare listVersions: ListVersions | undefined;
  /** Serials that have been issued and may be printed, and the `next` of them where an order begins. */
  declare serials: Serials | undefined;
  /** Resolution of the printer that the label is shown and checked for: 203 or 300. */
  declare dpi: 203 | 300;
  /**
   * Offers the print agent, and USB, serial and Bluetooth printers where the browser has them. A page that takes orders itself sets it
   * once it hands its runs to the event's `send`.
   */
  declare direct: boolean;

  readonly #desk = new DesignerDesk(this, new LanguageController(this, { 'zh-CN': zhCn, en }), {
    keepTemplate: template => {
      this.template = template;
    },
    keepOrigin: id => {
      this.templateId = id;
    },
    show: command => this.#show(command),
  });
  readonly #agentWay = new AgentWay(
    this,
    () => this.#desk.language,
    () => this.direct,
  );
  readonly #dialogs = new Dialogs(this, this.#desk, this.#agentWay);
  #choices: readonly TemplateChoice[] = [];
  #active: string | undefined;

  constructor() {
    super();
    this.templates = [];
    this.dpi = 203;
    this.direct = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('templates')) this.#choices = templateChoices(this.templates);
    const { data, template, templateId, dpi } = this;
    this.#desk.follow({ data, template, templateId, choices: this.#choices, dpi });
  }

  protected override updated(): void {
    this.#desk.view.watch(this.#find('#stage'));
    this.#showActive();
  }

  /** Brings the item that was chosen last into sight in the list, once: asking where things lie makes the browser lay them out. */
  #showActive(): void {
    const active = this.#desk.design?.active;
    if (active === this.#active) return;
    this.#active = active;
    if (active !== undefined) this.#find(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Lets the user send what is left of a run of the page's log: asks for a printer, and with which label it goes on. Gives what takes the
   * run there, whole and under its key as an order's `send` does; nothing where the user gives up.
   */
  resend(run: UnfinishedRun): Promise<SendRun | undefined> {
    return this.#dialogs.resend(run, this.#dialogInput);
  }

  get #dialogInput(): DialogInput {
    const { serials, listVersions } = this;
    return { choices: this.#choices, serials, listVersions, ways: this.direct ? availableWays() : [] };
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  #openDialog(name: 'picker' | 'keys' | 'save' | 'versions' | 'print'): void {
    this.#dialogs.open(name, this.#dialogInput);
  }

  #show(command: ViewCommand): void {
    const { view, template } = this.#desk;
    if (!template) return;
    const actions: Readonly<Record<ViewCommand, () => void>> = {
      'zoom-in': () => view.step(template, 1),
      'zoom-out': () => view.step(template, -1),
      'zoom-fit': () => view.fit(),
      'zoom-actual': () => view.set(template, 1),
      properties: () => void this.#goToProperties(),
      save: () => this.#openDialog('save'),
      print: () => this.#openDialog('print'),
      keys: () => this.#openDialog('keys'),
    };
    actions[command]();
  }

  async #goToProperties(): Promise<void> {
    this.#desk.set('panel', 'properties');
    await this.updateComplete;
    const fields = ':is(input, select, textarea)';
    (this.#find(`#own ${fields}`) ?? this.#find(`#panel-properties section ${fields}`))?.focus();
  }

  /** Control and wheel, which is also what pinching a touchpad says. */
  readonly #handleWheel = (event: WheelEvent): void => {
    const { template, view, zoom } = this.#desk;
    if (!event.ctrlKey || !template) return;
    event.preventDefault();
    view.set(template, zoom * 1.0015 ** -event.deltaY, event);
  };

  readonly #toolbarActions: ToolbarActions = {
    openPicker: () => this.#openDialog('picker'),
    openSave: () => this.#openDialog('save'),
    openVersions: () => this.#openDialog('versions'),
    openPrint: () => this.#openDialog('print'),
    openKeys: () => this.#openDialog('keys'),
    exportFile: () => this.#desk.template && downloadTemplate(this.#desk.template),
    importFile: file => void importTemplate(this.#desk, file),
    browserPrint: () => void printInBrowser(this, this.#desk, this.serials?.from ?? 0),
  };

  #renderStart(): TemplateResult {
    const { words } = this.#desk;
    return html`
      <div id="base" part="base" class="starting">
        <div id="start">
          <h2>${words.own.picker.title}</h2>
          ${this.#renderNotice()}
          ${this.#dialogs.renderUnderWay()}
          ${this.#dialogs.renderPicker(this.#dialogInput)}
        </div>
        ${this.#dialogs.render(this.#dialogInput)}
      </div>
    `;
  }

  #renderNotice() {
    const { fonts, complaint, words } = this.#desk;
    const { canvas, retry, close } = words.own;
    if (complaint !== '') {
      return renderNotice({ sentence: complaint, action: close, onAction: () => this.#desk.complain('') });
    }
    if (!fonts.set && !fonts.hasFailed) return html`<p class="hint" role="status">${words.own.loading}</p>`;
    return renderNotice(
      fonts.hasFailed
        ? {
            sentence: canvas.failed,
            remedy: canvas.failedRemedy,
            action: retry,
            onAction: () => void fonts.load(),
          }
        : undefined,
    );
  }

  #renderStage(view: DesignerView): TemplateResult {
    const desk = this.#desk;
    const { words, zoom } = desk;
    return html`
      <div id="middle">
        <div id="stage" @wheel=${this.#handleWheel}>
          ${renderCanvas(view, { data: desk.data, drawings: desk.drawings, zoom, ground: desk.ground, handlers: desk.canvas.handlers })}
        </div>
        <div id="below">
          ${this.#renderNotice()}
          ${this.#dialogs.renderUnderWay()}
          ${renderStatusBar({
            words,
            data: desk.dataChoice === 'own' && !desk.hasOwnData ? 'typical' : desk.dataChoice,
            hasOwnData: desk.hasOwnData,
            zoom,
            onData: choice => desk.set('dataChoice', choice),
            onZoom: direction => desk.view.step(view.template, direction),
            onActual: () => desk.view.set(view.template, 1),
            onFit: () => desk.view.fit(),
          })}
        </div>
        <p id="canvas-hint" class="visually-hidden">${words.own.canvas.hint}</p>
      </div>
    `;
  }

  #renderPanel(name: Panel, content: TemplateResult): TemplateResult {
    const isCurrent = this.#desk.panel === name;
    return html`<div id="panel-${name}" class=${isCurrent ? 'panel current' : 'panel'}>${content}</div>`;
  }

  #renderSwitch(view: DesignerView): TemplateResult {
    const { words, panel } = this.#desk;
    return html`
      <div id="switch" role="group">
        ${panels.map(
          name => html`
            <button type="button" aria-pressed=${name === panel} @click=${() => this.#desk.set('panel', name)}>
              ${words.own.panels[name]}${name === 'checks' ? renderBadge(view.findings, words) : ''}
            </button>
          `,
        )}
      </div>
    `;
  }

  override render(): TemplateResult {
    const desk = this.#desk;
    const { design, words, spoken } = desk;
    if (!design) return this.#renderStart();
    const view = desk.viewOf(design);
    const placing = design.tool.tool === 'place' ? design.tool.kind : undefined;
    const add: AddActions = {
      add: kind => desk.place(kind),
      draw: kind => desk.draw(kind),
      carry: (kind, press) => {
        const canvas = this.#find('#canvas');
        if (canvas) desk.canvas.carry(kind, press, canvas);
      },
    };
    return html`
      <div id="base" part="base">
        ${renderToolbar(view, desk.origin, this.listVersions !== undefined, this.#toolbarActions)}
        <div class="side start">
          ${this.#renderPanel('add', renderAddPanel(words, placing, add))}
          ${this.#renderPanel(
            'items',
            renderItemList(view, { goToCanvas: () => this.#find('#canvas')?.focus({ preventScroll: true }) }),
          )}
        </div>
        ${this.#renderStage(view)}
        <div class="side end">
          ${this.#renderPanel('properties', renderProperties(view))}
          ${this.#renderPanel('checks', renderChecks(view, { dpi: desk.dpi, onDpi: dpi => desk.set('dpi', dpi) }))}
        </div>
        ${this.#renderSwitch(view)}
        <p id="spoken" role="status" class="visually-hidden">${spoken}</p>
        ${this.#dialogs.render(this.#dialogInput)}
      </div>
    `;
  }
}
