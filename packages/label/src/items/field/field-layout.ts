import { groupDigits } from '@suyuan/domain/code';
import { maskPhone } from '@suyuan/domain/privacy';
import { fieldValue, type LabelData } from '../../fields/index.ts';
import { fitText } from '../../layout/fit-text.ts';
import { type ItemLayout, nothing } from '../../layout/item-layout.ts';
import type { FieldItem } from './field-item.ts';

const formats: Readonly<Record<FieldItem['format'], (value: string) => string>> = {
  plain: value => value,
  grouped: groupDigits,
  masked: maskPhone,
};

/** What a field item prints: its value between prefix and suffix, or its words for an empty one. */
export const fieldWords = (item: FieldItem, data: LabelData): string => {
  const value = fieldValue(data, item.field);
  return value === '' ? item.whenEmpty : item.prefix + formats[item.format](value) + item.suffix;
};

export const fieldLayout: ItemLayout<FieldItem> = {
  says: fieldWords,
  layOut: (item, says, frame, { fonts }) => {
    if (says === '') return nothing;
    const { runs, faults } = fitText(says, item.style, { x: 0, y: 0, ...frame }, fonts, item.statutory);
    return { marks: runs, faults };
  },
};
