import type { FieldName } from './registration-form.ts';

/** A new screen: its heading is read out, and comes into sight if it is not. */
export function focusHeading(root: ParentNode): void {
  show(root.querySelector<HTMLElement>('#heading'), 'start');
}

/** What is wrong with the screen, or with the request. */
export function focusSummary(root: ParentNode): void {
  show(root.querySelector<HTMLElement>('#summary, #trouble'), 'center');
}

/** The field itself; of several in one question the one at fault, else the first. */
export function focusField(root: ParentNode, field: FieldName): void {
  const found = root.querySelector<HTMLElement>(`#${field}`);
  const target = found?.matches('fieldset')
    ? (found.querySelector<HTMLElement>('select[aria-invalid="true"]') ??
      found.querySelector<HTMLElement>('input, select'))
    : found;
  target?.focus();
}

function show(element: HTMLElement | null, block: ScrollLogicalPosition): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block });
}
