// Proves, when types are checked, that listeners know their events. Never run.
import type { LabelTemplate } from '@suyuan/label/model';
import type { SuyuanLabelDesigner } from './label-designer.ts';
import type { PrintDetail } from './label-designer-events.ts';
import './define.ts';

export function listen(element: SuyuanLabelDesigner): void {
  element.addEventListener('suyuan-change', event => {
    const template: LabelTemplate = event.detail.template;
    return template;
  });
  element.addEventListener('suyuan-print', event => {
    const detail: PrintDetail = event.detail;
    event.preventDefault();
    return [detail.from, event.send?.(new Blob(), 'run-1')];
  });
  document.addEventListener('suyuan-save', event => {
    const version: number | undefined = event.detail.version;
    return version;
  });
  const found = document.querySelector('suyuan-label-designer');
  // @ts-expect-error -- printers have 203 or 300 dpi
  if (found) found.dpi = 600;
}
