import type { Box, LabelTemplate } from '@suyuan/label/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  clampZoom,
  fitZoom,
  type Ground,
  groundFor,
  minGround,
  nextZoom,
  type Px,
  px,
  pxPerMm,
} from '../geometry/view.ts';
import { rulerSize } from './rulers.ts';

/** What is left free around something that is scrolled to, in CSS pixels. */
const revealMargin = 12;

/** How large the label is shown: as large as there is room for, until somebody says otherwise. */
export class ZoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stage: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #room = { width: 0, height: 0 };
  /** Undefined while the label is fitted to the room. */
  #chosen: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stage = undefined;
  }

  /** The scrolling room around the label; call it whenever it may have been rendered anew. */
  watch(stage: HTMLElement | null): void {
    if (!stage || stage === this.#stage) return;
    this.#observer?.disconnect();
    this.#stage = stage;
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      // The border box does not know the scroll bars, which come and go with what is drawn in it.
      const { inlineSize: width = 0, blockSize: height = 0 } = entry.borderBoxSize[0] ?? {};
      if (width === this.#room.width && height === this.#room.height) return;
      this.#room = { width, height };
      this.#host.requestUpdate();
    });
    this.#observer.observe(stage, { box: 'border-box' });
  }

  zoomOf({ width, height }: LabelTemplate): number {
    if (this.#chosen !== undefined) return this.#chosen;
    const [roomX, roomY] = this.#free;
    return roomX <= 0 ? 1 : fitZoom(width, height, roomX, roomY, minGround);
  }

  groundOf(template: LabelTemplate): Ground {
    return groundFor(template.width, template.height, this.zoomOf(template), ...this.#free);
  }

  /** The room beside the rulers. */
  get #free(): readonly [x: Px, y: Px] {
    return [px(this.#room.width - rulerSize), px(this.#room.height - rulerSize)];
  }

  fit(): void {
    this.#chosen = undefined;
    this.#host.requestUpdate();
  }

  step(template: LabelTemplate, direction: 1 | -1): void {
    this.set(template, nextZoom(this.zoomOf(template), direction));
  }

  /** Another zoom; what lies at the given point of the screen (the middle of the room otherwise) stays there. */
  set(template: LabelTemplate, zoom: number, at?: { readonly clientX: number; readonly clientY: number }): void {
    const stage = this.#stage;
    const before = { scale: this.zoomOf(template) * pxPerMm, ground: this.groundOf(template) };
    this.#chosen = clampZoom(zoom);
    this.#host.requestUpdate();
    if (!stage) return;
    const frame = stage.getBoundingClientRect();
    const x = (at ? at.clientX - frame.left : frame.width / 2) - rulerSize;
    const y = (at ? at.clientY - frame.top : frame.height / 2) - rulerSize;
    const onLabelX = (stage.scrollLeft + x - before.ground.x) / before.scale;
    const onLabelY = (stage.scrollTop + y - before.ground.y) / before.scale;
    const scale = this.#chosen * pxPerMm;
    const ground = this.groundOf(template);
    void this.#host.updateComplete.then(() =>
      stage.scrollTo(onLabelX * scale + ground.x - x, onLabelY * scale + ground.y - y),
    );
  }

  /** Scrolls as far as it takes to see a box of the label, or its beginning where it is larger than the room. */
  reveal(template: LabelTemplate, { x, y, w, h }: Box): void {
    const stage = this.#stage;
    if (!stage || this.#chosen === undefined) return;
    const scale = this.zoomOf(template) * pxPerMm;
    const ground = this.groundOf(template);
    const [roomX, roomY] = this.#free;
    stage.scrollTo(
      scrolled(stage.scrollLeft, ground.x + x * scale, w * scale, roomX),
      scrolled(stage.scrollTop, ground.y + y * scale, h * scale, roomY),
    );
  }

  pan(x: number, y: number): void {
    this.#stage?.scrollBy(-x, -y);
  }
}

/** Where to scroll along one axis, so that something of this length is in the room with a little around it. */
const scrolled = (now: number, at: number, length: number, room: number): number =>
  Math.min(at - revealMargin, Math.max(now, at + length + revealMargin - room));
