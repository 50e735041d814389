/** Printed on the label itself, whatever language the designer speaks. */
export const chineseDate = (year: string, month: number, day: number): string => `${year}年${month}月${day}日`;
