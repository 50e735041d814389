/*
 * Printing by the browser: a page as large as the label, in millimetres, with nothing else on it. Loaded when needed.
 */
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { createLayouter } from '@suyuan/label/layout';
import type { LabelTemplate } from '@suyuan/label/model';
import { renderSvg } from '@suyuan/label/svg';

/** Constructed, since a strict content security policy refuses style elements. */
const pageStyle = (template: LabelTemplate, view: Window & typeof globalThis): CSSStyleSheet => {
  const { width, height } = template;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    `@page { size: ${width}mm ${height}mm; margin: 0 } html, body { margin: 0; padding: 0 } svg { display: block }`,
  );
  return sheet;
};

/** There and yet nowhere to be seen: some browsers print nothing of a frame that is not displayed. */
const createFrame = (title: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', width: '0', height: '0', border: '0' });
  return frame;
};

/** Opens the browser's print dialog for the label; resolves when it has been closed. */
export const printPage = async (template: LabelTemplate, data: LabelData, fonts: FontSet): Promise<void> => {
  const frame = createFrame(template.name);
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return frame.remove();
  const page = view.document;
  page.title = template.name;
  page.adoptedStyleSheets = [pageStyle(template, view)];
  const picture = new DOMParser().parseFromString(
    renderSvg(createLayouter(template, fonts).layout(data), { title: template.name }),
    'image/svg+xml',
  );
  page.body.append(page.importNode(picture.documentElement, true));
  // Some browsers come back at once, with their dialog still open.
  const whenClosed = new Promise(resolve => view.addEventListener('afterprint', resolve, { once: true }));
  view.print();
  await whenClosed;
  frame.remove();
};
