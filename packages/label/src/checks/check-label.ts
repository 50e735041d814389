import type { LabelData } from '../fields/index.ts';
import type { LabelLayout } from '../layout/index.ts';
import type { LabelTemplate } from '../model/index.ts';
import { checkFaults } from './check-faults.ts';
import { checkPlaces } from './check-places.ts';
import { checkStatutory } from './check-statutory.ts';
import { checkSymbols } from './check-symbols.ts';
import type { Finding } from './finding.ts';

export interface LabelToCheck {
  readonly template: LabelTemplate;
  /** Of `template` with `data`. */
  readonly layout: LabelLayout;
  readonly data: LabelData;
  /** Of the printer, as the layout was made with; undefined for paper from an office printer. */
  readonly dpi?: number | undefined;
}

/** Everything that can be known to be wrong before the label is printed; errors first. */
export const checkLabel = ({ template, layout, data, dpi }: LabelToCheck): readonly Finding[] => {
  const findings = [
    ...layout.items.flatMap(checkFaults),
    ...checkSymbols(layout, dpi),
    ...checkPlaces(layout),
    ...checkStatutory(template, layout, data),
  ];
  return [
    ...findings.filter(finding => finding.severity === 'error'),
    ...findings.filter(finding => finding.severity === 'warning'),
  ];
};

/** Whether nothing keeps the label from being printed. */
export const isPrintable = (findings: readonly Finding[]): boolean =>
  findings.every(finding => finding.severity !== 'error');
