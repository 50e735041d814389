import { isDay } from '@suyuan/domain/day';
import { fieldValue, type LabelData } from '../../fields/index.ts';
import { fitText } from '../../layout/fit-text.ts';
import { type ItemLayout, nothing } from '../../layout/item-layout.ts';
import type { DateFormat, DateItem } from './date-item.ts';
import { chineseDate } from './locales/chinese-date.ts';

const formats: Readonly<Record<DateFormat, (year: string, month: string, day: string) => string>> = {
  iso: (year, month, day) => `${year}-${month}-${day}`,
  dots: (year, month, day) => `${year}.${month}.${day}`,
  chinese: (year, month, day) => chineseDate(year, Number(month), Number(day)),
  compact: (year, month, day) => year.slice(2) + month + day,
};

/** The day as printed; a value that is no ISO day is printed as it stands. */
export const formatDate = (value: string, format: DateFormat): string => {
  if (!isDay(value)) return value;
  const [year = '', month = '', day = ''] = value.split('-');
  return formats[format](year, month, day);
};

export const dateWords = (item: DateItem, data: LabelData): string => {
  const value = fieldValue(data, item.field);
  return value === '' ? item.whenEmpty : item.prefix + formatDate(value, item.format) + item.suffix;
};

export const dateLayout: ItemLayout<DateItem> = {
  says: dateWords,
  layOut: (item, says, frame, { fonts }) => {
    if (says === '') return nothing;
    const { runs, faults } = fitText(says, item.style, { x: 0, y: 0, ...frame }, fonts, item.statutory);
    return { marks: runs, faults };
  },
};
