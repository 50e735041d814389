import type { Code128Item, EanItem, Gs1Item, Mm } from '@suyuan/label/model';
import { html, type TemplateResult } from 'lit';
import { checkInput, numberInput } from '../controls/inputs.ts';
import type { PanelContext } from './item-editor.ts';

/** The digits below the bars. */
export const renderBarCaption = (
  { showText, textSize }: Code128Item | EanItem | Gs1Item,
  { words, patch }: PanelContext,
): TemplateResult => {
  const { codes, properties } = words.own;
  return html`
    ${checkInput(codes.showText, showText, isShown => patch({ showText: isShown }))}
    ${numberInput({
      label: codes.textSize,
      value: textSize,
      min: 0.5,
      max: 20,
      step: 0.1,
      unit: properties.mm,
      onChange: size => patch({ textSize: size as Mm }, 'textSize'),
    })}
  `;
};
