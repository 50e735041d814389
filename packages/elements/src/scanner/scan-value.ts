// What a form gets and whose codes are ours. Reads no DOM and no clock.
import type { ScanDetail } from './scanner-events.ts';

/** What a form is sent: the bare digits of a trace code, else the text. */
export function toFormValue({ text, recognised }: ScanDetail): string {
  return recognised.kind === 'trace-code' ? recognised.code : text;
}

/** The origins an attribute names; what is no web address is left out. */
export function parseOrigins(list: string): readonly string[] {
  return list.split(/[\s,]+/).flatMap(text => {
    try {
      return [new URL(text).origin];
    } catch {
      return [];
    }
  });
}
