import type { Finding } from '@suyuan/label/checks';
import type { LabelItem, LabelTemplate } from '@suyuan/label/model';
import type { Command } from './design/commands.ts';
import type { DesignerState } from './design/designer-state.ts';
import type { ViewCommand } from './design/keyboard.ts';
import type { Words } from './words.ts';

/** What the panels see of the designer, and all that they may ask of it. */
export interface DesignerView {
  readonly words: Words;
  readonly state: DesignerState;
  readonly template: LabelTemplate;
  readonly chosen: readonly LabelItem[];
  /** Items that do not show with the data of the moment. */
  readonly hidden: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly run: (command: Command) => void;
  readonly can: (command: Command) => boolean;
  readonly show: (command: ViewCommand) => void;
  readonly edit: (change: (template: LabelTemplate) => LabelTemplate, gesture?: string) => void;
  /** Chooses these, the list standing at `active`. */
  readonly select: (ids: readonly string[], active?: string) => void;
  readonly goTo: (id: string) => void;
  readonly complain: (sentence: string) => void;
}

/** Lengths as people read them: no more than two decimals. */
export const formatMm = (length: number): string => String(Math.round(length * 100) / 100);

/** Where something lies, in words. */
export const describePlace = (
  { x, y, w, h }: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  { own }: Words,
): string => own.items.at(formatMm(x), formatMm(y), formatMm(w), formatMm(h));
