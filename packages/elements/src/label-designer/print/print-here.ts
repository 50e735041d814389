import type { DesignerDesk } from '../desk.ts';
import { PrintEvent } from '../label-designer-events.ts';
import { isError } from '../panels/checks-panel.ts';

/** A file of the one label that the page has data for, where no page has taken the order. */
export const makeHere = async (desk: DesignerDesk, event: PrintEvent): Promise<void> => {
  const { words, fonts, printed } = desk;
  if (!fonts.set) return desk.complain(words.own.print.fontsMissing);
  desk.say(words.own.print.making);
  try {
    const { makeFile } = await import('./make-file.ts');
    await makeFile(event, printed, fonts.set);
  } catch {
    desk.report('print.failed');
    desk.complain(words.own.print.failed);
  }
};

/** The same label by the browser's print dialog. A page that keeps a log of what is printed hears of it as well. */
export const printInBrowser = async (host: EventTarget, desk: DesignerDesk, serial: number): Promise<void> => {
  const { fonts, printed, template, words, dpi } = desk;
  const { set } = fonts;
  if (!template) return;
  if (!set) return desk.complain(words.own.print.fontsMissing);
  if (desk.judgement.findings.some(isError)) return desk.complain(words.own.print.notInBrowser);
  const range = { from: serial, to: serial, copies: 1 };
  const detail = { template, format: 'pdf', dpi, form: 'whole', toPrinter: false, ...range } as const;
  const print = async () => (await import('./print-page.ts')).printPage(template, printed, set);
  if (host.dispatchEvent(new PrintEvent(detail, print))) await print();
};
