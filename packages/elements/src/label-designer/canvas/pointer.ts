/*
 * From the browser's pointer events to the tools' inputs.
 */
import { mm } from '@suyuan/label/model';
import type { Handle, Point } from '../geometry/geometry.ts';
import { type Ground, px, pxPerMm } from '../geometry/view.ts';
import type { Target, ToolInput } from '../tools/tool.ts';

/** How the label lies on the screen. */
export interface Frame {
  readonly canvas: Element;
  readonly zoom: number;
  readonly ground: Ground;
}

/** Where on the label something on the screen lies. */
export const pointOn = (
  { canvas, zoom, ground }: Frame,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point => {
  const { left, top } = canvas.getBoundingClientRect();
  const scale = pxPerMm * zoom;
  return { x: mm((clientX - left - ground.x) / scale), y: mm((clientY - top - ground.y) / scale) };
};

const targetOf = (event: Event): Target => {
  const [under] = event.composedPath();
  const { id, handle } = (under as SVGElement | undefined)?.dataset ?? {};
  if (handle !== undefined) return { on: 'handle', handle: handle as Handle };
  return id === undefined ? { on: 'ground' } : { on: 'item', id };
};

const types = { pointerdown: 'down', pointermove: 'move', pointerup: 'up' } as const;

/** The input that a pointer event is; `undefined` for buttons and fingers that are not the first. */
export const toToolInput = (event: PointerEvent, frame: Frame): ToolInput | undefined => {
  if (event.type === 'pointercancel') return { type: 'cancel' };
  const type = types[event.type as keyof typeof types];
  if (type === undefined || !event.isPrimary || (type === 'down' && event.button !== 0)) return undefined;
  return {
    type,
    at: pointOn(frame, event),
    screen: { x: px(event.clientX), y: px(event.clientY) },
    target: targetOf(event),
    isConstrained: event.shiftKey,
    isCopying: event.altKey,
    isFree: event.ctrlKey || event.metaKey,
  };
};
