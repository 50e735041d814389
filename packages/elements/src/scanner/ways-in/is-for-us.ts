/** Whether an event on this path is for an element: it, or nothing that takes text, has the focus. */
export function isForUs(path: readonly EventTarget[], host: HTMLElement): boolean {
  if (path.includes(host)) return true;
  const [target] = path;
  if (!(target instanceof HTMLElement)) return true;
  if (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]')) return false;
  // With several scanners on a page, the one with the focus is meant.
  return !path.some(node => node instanceof HTMLElement && node.localName === host.localName);
}
