import type { ItemKind } from '@suyuan/label/model';
import { type DesignerState, point, takeTool } from '../design/designer-state.ts';
import { type KeyMeaning, meaningOf } from '../design/keyboard.ts';
import { type Ground, px, toMm } from '../geometry/view.ts';
import type { Place } from '../items/item-editors.ts';
import { idle, type ToolInput } from '../tools/tool.ts';
import { carry } from './carrying.ts';
import { type Frame, pointOn, toToolInput } from './pointer.ts';

/** What the canvas needs of the designer around it. */
export interface CanvasDesk {
  readonly design: DesignerState | undefined;
  readonly zoom: number;
  readonly ground: Ground;
  setDesign(next: DesignerState): void;
  obey(meaning: KeyMeaning): void;
  select(ids: readonly string[]): void;
  place(kind: ItemKind, place: Place): void;
  draw(kind: ItemKind): void;
  pan(x: number, y: number): void;
  newId(): string;
}

/** How near to a line things snap, and how far a press travels before it drags, in CSS pixels. */
const snapDistance = px(6);
const dragDistance = px(3);

/** Hands what pointer, keys and drops do on the canvas to the tools and commands. */
export class CanvasController {
  readonly #desk: CanvasDesk;
  #isPressed = false;

  constructor(desk: CanvasDesk) {
    this.#desk = desk;
  }

  readonly handlers = {
    pointer: (event: PointerEvent): void => this.#handlePointer(event),
    key: (event: KeyboardEvent): void => this.#handleKey(event),
    doubleClick: (event: MouseEvent): void => this.#handleDoubleClick(event),
  };

  #handlePointer(event: PointerEvent): void {
    if (event.type === 'pointermove' && !this.#isPressed) return;
    const canvas = event.currentTarget as Element;
    const input = toToolInput(event, this.#frame(canvas));
    if (!input) return;
    if (input.type === 'down') {
      this.#isPressed = true;
      canvas.setPointerCapture(event.pointerId);
    } else if (input.type !== 'move') this.#isPressed = false;
    this.#use(input);
  }

  #frame(canvas: Element): Frame {
    const { zoom, ground } = this.#desk;
    return { canvas, zoom, ground };
  }

  #use(input: ToolInput): void {
    const { design, zoom } = this.#desk;
    if (!design) return;
    const newId = () => this.#desk.newId();
    const step = point(design, input, {
      snapDistance: toMm(snapDistance, zoom),
      dragDistance: toMm(dragDistance, zoom),
      newId,
    });
    this.#desk.setDesign(step.state);
    if (step.place) this.#desk.place(step.place.kind, step.place);
    if (step.pan) this.#desk.pan(step.pan.x, step.pan.y);
  }

  #handleKey(event: KeyboardEvent): void {
    const { design } = this.#desk;
    if (!design) return;
    if (event.key === 'Escape' && (this.#isPressed || design.tool.tool !== 'select')) {
      this.#isPressed = false;
      this.#use({ type: 'cancel' });
      this.#desk.setDesign(takeTool(this.#desk.design ?? design, idle));
    } else if (event.key === ' ') this.#holdHand(event);
    else {
      const meaning = meaningOf(event);
      if (!meaning) return;
      this.#desk.obey(meaning);
    }
    event.preventDefault();
  }

  /** The hand is out as long as the space bar is held. */
  #holdHand(event: KeyboardEvent): void {
    const { design } = this.#desk;
    if (event.repeat || !design) return;
    this.#desk.setDesign(takeTool(design, { tool: 'hand', at: 'ready' }));
    const release = (up: KeyboardEvent) => {
      if (up.type === 'keyup' && up.key !== ' ') return;
      canvas.removeEventListener('keyup', release as EventListener);
      canvas.removeEventListener('blur', release as EventListener);
      if (this.#desk.design) this.#desk.setDesign(takeTool(this.#desk.design, idle));
    };
    const canvas = event.currentTarget as Element;
    canvas.addEventListener('keyup', release as EventListener);
    canvas.addEventListener('blur', release as EventListener);
  }

  /** Into the item: alone, even if it belongs to a group, and on to its properties. */
  #handleDoubleClick(event: MouseEvent): void {
    // Pointer capture makes the canvas the target of every click.
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    const under = root.elementFromPoint(event.clientX, event.clientY);
    const id = under instanceof SVGElement ? under.dataset['id'] : undefined;
    if (id === undefined) return;
    this.#desk.select([id]);
    this.#desk.obey({ view: 'properties' });
  }

  /** From the palette to the canvas; let go anywhere else, nothing has happened. */
  carry(kind: ItemKind, press: PointerEvent, canvas: Element): void {
    const release = () => this.#desk.design && this.#desk.setDesign(takeTool(this.#desk.design, idle));
    carry(press, {
      onBegin: () => this.#desk.draw(kind),
      onDrop: event => {
        release();
        if (event.composedPath().includes(canvas)) this.#desk.place(kind, { at: pointOn(this.#frame(canvas), event) });
      },
      onCancel: release,
    });
  }
}
