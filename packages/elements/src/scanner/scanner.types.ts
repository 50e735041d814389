// Proves, when types are checked, that listeners know their events. Never run.
import type { SuyuanScanner } from './scanner.ts';
import type { ScanDetail } from './scanner-events.ts';
import './define.ts';

export function listen(element: SuyuanScanner): void {
  element.addEventListener('suyuan-scan', event => {
    const detail: ScanDetail = event.detail;
    return detail.text;
  });
  document.addEventListener('suyuan-scan', event => {
    if (event.detail.recognised.kind === 'trace-code') return event.detail.recognised.code;
    // @ts-expect-error -- only a trace code has a code
    return event.detail.recognised.code;
  });
  const found = document.querySelector('suyuan-scanner');
  found?.readPictures(new Blob());
  // @ts-expect-error -- a list in an attribute is text
  if (found) found.formats = ['qr_code'];
}
