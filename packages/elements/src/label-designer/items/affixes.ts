import type { DateItem, FieldItem } from '@suyuan/label/model';
import { html, type TemplateResult } from 'lit';
import { textInput } from '../controls/inputs.ts';
import type { PanelContext } from './item-editor.ts';

/** What is written around a value, and instead of one. */
export const renderAffixes = (item: FieldItem | DateItem, { words, patch }: PanelContext): TemplateResult => {
  const { text } = words.own;
  const affix = (key: 'prefix' | 'suffix' | 'whenEmpty') =>
    textInput({
      label: text[key],
      value: item[key],
      maxLength: 60,
      onChange: typed => patch({ [key]: typed }, key),
    });
  return html`${affix('prefix')}${affix('suffix')}${affix('whenEmpty')}`;
};
