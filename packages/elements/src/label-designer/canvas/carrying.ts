/*
 * Carrying something from the palette to the canvas with the mouse or a pen. Not the browser's own drag and drop: Firefox does not
 * let buttons be dragged.
 */
interface Carrying {
  /** It has left its place. */
  readonly onBegin: () => void;
  /** It was let go here. */
  readonly onDrop: (at: PointerEvent) => void;
  readonly onCancel: () => void;
}

/** How far the pointer travels before a press carries, in CSS pixels. */
const carryDistance = 4;

/** Follows the pointer from a press on until it is let go. A finger scrolls the palette instead. */
export const carry = (press: PointerEvent, { onBegin, onDrop, onCancel }: Carrying): void => {
  if (press.pointerType === 'touch' || press.button !== 0) return;
  const listening = new AbortController();
  const { signal } = listening;
  let isCarrying = false;
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (isCarrying || Math.hypot(clientX - press.clientX, clientY - press.clientY) < carryDistance) return;
    isCarrying = true;
    onBegin();
  };
  const end = (event: PointerEvent) => {
    listening.abort();
    if (!isCarrying) return;
    if (event.type === 'pointerup') onDrop(event);
    else onCancel();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
};
