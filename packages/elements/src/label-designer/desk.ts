import { type LabelData, toLabelData } from '@suyuan/label/fields';
import { labelMessages } from '@suyuan/label/locales';
import { type ItemKind, type LabelItem, type LabelTemplate, maxItems, parseTemplate } from '@suyuan/label/model';
import type { LitElement } from 'lit';
import type { Language, LanguageController } from '../foundation/language.ts';
import { describeOutcome, describeSelection } from './announce.ts';
import { CanvasController, type CanvasDesk } from './canvas/canvas-controller.ts';
import { createDrawings, type Drawings } from './canvas/drawings.ts';
import { ZoomController } from './canvas/zooming.ts';
import { createJudge, type Judgement, unjudged } from './checks/label-judge.ts';
import { ClipboardController } from './clipboard-controller.ts';
import { chosenData, type DataChoice } from './data-choices.ts';
import { type Command, canRun, run } from './design/commands.ts';
import { type DesignerState, edit, goTo, select, startDesign, takeTool } from './design/designer-state.ts';
import type { KeyMeaning, ViewCommand } from './design/keyboard.ts';
import { chosenItems } from './design/selection.ts';
import type { DesignerView } from './designer-view.ts';
import { FontsController } from './fonts/fonts-controller.ts';
import { freeSpot } from './geometry/free-spot.ts';
import { unionOf } from './geometry/geometry.ts';
import { type Ground, minGround } from './geometry/view.ts';
import { createItem, nameOf, type Place } from './items/item-editors.ts';
import { ChangeEvent, DesignerErrorEvent, type DesignerProblem } from './label-designer-events.ts';
import type { Messages } from './locales/zh-cn.ts';
import { SavedOrigin } from './templates/saved-origin.ts';
import type { TemplateChoice } from './templates/template-choices.ts';
import type { Words } from './words.ts';

export const panels = ['add', 'items', 'properties', 'checks'] as const;
/** What a narrow screen shows below the label. */
export type Panel = (typeof panels)[number];

/** What the host page has set. */
export interface DeskInput {
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly template: unknown;
  readonly templateId: string | undefined;
  readonly choices: readonly TemplateChoice[];
  readonly dpi: 203 | 300;
}

/** What the desk asks of the element. */
export interface DeskActions {
  /** Keeps the properties in step with what the user made of them. */
  readonly keepTemplate: (template: LabelTemplate) => void;
  readonly keepOrigin: (id: string | undefined) => void;
  readonly show: (command: ViewCommand) => void;
}

/** The state of one designer and everything that changes it; the element draws it. */
export class DesignerDesk implements CanvasDesk {
  readonly fonts: FontsController;
  readonly canvas: CanvasController;
  readonly view: ZoomController;
  design: DesignerState | undefined;
  dataChoice: DataChoice = 'own';
  panel: Panel = 'items';
  dpi: 203 | 300 = 203;
  /** What the live region says. */
  spoken = '';
  /** Something that went wrong and needs no place of its own. */
  complaint = '';
  readonly #host: LitElement;
  readonly #language: LanguageController<Messages>;
  readonly #actions: DeskActions;
  readonly #judge = createJudge();
  #input: DeskInput = { data: undefined, template: undefined, templateId: undefined, choices: [], dpi: 203 };
  readonly #origin = new SavedOrigin();
  #ownData: LabelData | undefined;
  #reported: LabelTemplate | undefined;
  #drawn: { readonly key: readonly unknown[]; readonly drawings: Drawings } | undefined;
  #judged = unjudged;

  constructor(host: LitElement, language: LanguageController<Messages>, actions: DeskActions) {
    this.#host = host;
    this.#language = language;
    this.#actions = actions;
    this.fonts = new FontsController(host, () => this.report('font.unavailable'));
    this.view = new ZoomController(host);
    this.canvas = new CanvasController(this);
    new ClipboardController(host, this);
  }

  /** Takes over what the page has set since the last time. */
  follow(input: DeskInput): void {
    const before = this.#input;
    this.#input = input;
    if (input.data !== before.data) this.#ownData = input.data && toLabelData(input.data);
    if (input.dpi !== before.dpi) this.dpi = input.dpi === 300 ? 300 : 203;
    const isOther =
      input.template !== before.template && input.template !== this.template && this.#take(input.template);
    // Another template of which the page does not say where it is kept replaces none when it is saved.
    const id = isOther && input.templateId === before.templateId ? undefined : input.templateId;
    if (id !== this.origin?.id || input.choices !== before.choices) {
      this.#origin.recognise(input.choices, id);
      // What is not on the page's list yet may come.
      this.#actions.keepOrigin(this.origin?.id ?? id);
    }
    this.#judgeLabel();
  }

  /** The saved template that the one in hand was opened from. */
  get origin(): TemplateChoice | undefined {
    return this.#origin.current;
  }

  get template(): LabelTemplate | undefined {
    return this.design?.history.present;
  }

  get zoom(): number {
    return this.template ? this.view.zoomOf(this.template) : 1;
  }

  get ground(): Ground {
    return this.template ? this.view.groundOf(this.template) : { x: minGround, y: minGround };
  }

  get words(): Words {
    return { own: this.#language.messages, label: labelMessages(this.#language.language) };
  }

  get language(): Language {
    return this.#language.language;
  }

  get hasOwnData(): boolean {
    return this.#ownData !== undefined;
  }

  get data(): LabelData {
    return chosenData(this.dataChoice, this.#ownData);
  }

  /** What is printed here: the page's own data, whatever the canvas shows. */
  get printed(): LabelData {
    return this.#ownData ?? this.data;
  }

  get drawings(): Drawings | undefined {
    const { set } = this.fonts;
    if (!set) return undefined;
    if (this.#drawn?.key[0] !== set || this.#drawn.key[1] !== this.dpi) {
      this.#drawn = { key: [set, this.dpi], drawings: createDrawings(set, this.dpi) };
    }
    return this.#drawn.drawings;
  }

  get chosen(): readonly LabelItem[] {
    return this.design ? chosenItems(this.design.history.present.items, this.design.selection) : [];
  }

  /** The canvas or the list of items has the focus. */
  get isWorking(): boolean {
    const focused = this.#host.shadowRoot?.activeElement;
    return focused !== null && ['canvas', 'items'].includes(focused?.id ?? '');
  }

  get judgement(): Judgement {
    return this.#judged;
  }

  /** What the panels get. */
  viewOf(design: DesignerState): DesignerView {
    return {
      words: this.words,
      state: design,
      template: design.history.present,
      chosen: this.chosen,
      hidden: this.#judged.hidden,
      findings: this.#judged.findings,
      run: command => this.run(command),
      can: command => canRun(design, command),
      show: command => this.#actions.show(command),
      edit: (change, gesture) => this.edit(change, gesture),
      select: (ids, active) => this.select(ids, active),
      goTo: id => this.goTo(id),
      complain: sentence => this.complain(sentence),
    };
  }

  setDesign(next: DesignerState): void {
    if (next === this.design) return;
    this.design = next;
    const { present } = next.history;
    if (next.before === undefined && present !== this.#reported) {
      this.#reported = present;
      this.#actions.keepTemplate(present);
      this.#host.dispatchEvent(new ChangeEvent({ template: present, id: this.origin?.id }));
    }
    this.#host.requestUpdate();
  }

  run(command: Command): void {
    const before = this.design;
    if (!before || !canRun(before, command)) return;
    const after = run(before, command, () => this.newId());
    const isFull =
      (command.do === 'insert' || command.do === 'duplicate') && after.history.present === before.history.present;
    if (isFull) this.complain(this.words.own.items.full(maxItems));
    this.setDesign(after);
    this.#reveal();
    this.say(describeOutcome(command, before, after, this.words));
  }

  edit(change: (template: LabelTemplate) => LabelTemplate, gesture?: string): void {
    if (this.design) this.setDesign(edit(this.design, change, gesture));
  }

  select(ids: readonly string[], active?: string): void {
    if (!this.design) return;
    this.setDesign(select(this.design, ids, active));
    this.#reveal();
    this.say(describeSelection(this.design, this.words));
  }

  goTo(id: string): void {
    if (this.design) this.setDesign(goTo(this.design, id));
  }

  /** What was done by keys or in the list is seen, however far the canvas is zoomed in. */
  #reveal(): void {
    const bounds = unionOf(this.chosen);
    if (bounds && this.template) this.view.reveal(this.template, bounds);
  }

  obey(meaning: KeyMeaning): void {
    if ('do' in meaning) this.run(meaning);
    else this.#actions.show(meaning.view);
  }

  /** A new item, where it was dropped or drawn, or in the middle. */
  place(kind: ItemKind, place?: Place): void {
    const { template, words } = this;
    if (!template) return;
    const item = createItem(kind, this.newId(), place ?? { at: freeSpot(template, template.items) }, words);
    this.run({ do: 'insert', items: [item] });
    if (this.template !== template) this.say(words.own.announce.added(nameOf(item, words)));
  }

  draw(kind: ItemKind): void {
    if (this.design) this.setDesign(takeTool(this.design, { tool: 'place', at: 'waiting', kind }));
    this.say(this.words.own.add.placing(this.words.label.itemKinds[kind]));
  }

  /** Another template in hand. One that replaces another can be undone. */
  begin(template: LabelTemplate, origin?: TemplateChoice): void {
    this.#origin.current = origin;
    this.#actions.keepOrigin(origin?.id);
    this.setDesign(
      this.design
        ? select(
            edit(this.design, () => template),
            [],
          )
        : startDesign(template),
    );
    this.view.fit();
  }

  /** The user has asked for this template to be kept; as a new one, where that is what they want. */
  expectSaved(template: LabelTemplate, isNew: boolean): void {
    this.#origin.expect(template, isNew);
    this.#actions.keepOrigin(this.origin?.id);
  }

  pan(x: number, y: number): void {
    this.view.pan(x, y);
  }

  /** Not `randomUUID`, which browsers withhold from pages without encryption, such as those of an intranet. */
  newId(): string {
    return Array.from(crypto.getRandomValues(new Uint8Array(6)), byte => byte.toString(16).padStart(2, '0')).join('');
  }

  say(sentence: string): void {
    this.spoken = sentence;
    this.#host.requestUpdate();
  }

  complain(sentence: string): void {
    this.complaint = sentence;
    this.#host.requestUpdate();
  }

  report(code: DesignerProblem): void {
    this.#host.dispatchEvent(new DesignerErrorEvent(code));
  }

  set<K extends 'dataChoice' | 'panel' | 'dpi'>(key: K, value: this[K]): void {
    this[key] = value;
    this.#host.requestUpdate();
  }

  /** From the page: what is not a template is refused, and nothing is lost by it. */
  #take(input: unknown): boolean {
    if (input === undefined || input === null) {
      this.design = undefined;
      return true;
    }
    const parsed = parseTemplate(input);
    if (!parsed.ok) {
      this.complaint = this.words.own.files.unreadable;
      this.report('template.refused');
      return false;
    }
    this.complaint = '';
    // The page has read its draft again: the design in hand goes on.
    if (JSON.stringify(parsed.value) === JSON.stringify(this.template)) return false;
    this.design = startDesign(parsed.value);
    this.#reported = parsed.value;
    this.#actions.keepTemplate(parsed.value);
    return true;
  }

  /** While something is dragged the last judgement stands. */
  #judgeLabel(): void {
    const { design, data, dpi } = this;
    const { set } = this.fonts;
    if (!design || !set || design.before) return;
    this.#judged = this.#judge({ template: design.history.present, data, fonts: set, dpi });
    if (this.#judged.findings.some(({ code }) => code === 'label.glyph_missing')) void this.fonts.wantRare();
  }
}
