/*
 * Items on their way through the system's clipboard: JSON that says what it is. Pure.
 */
import { currentSchemaVersion, type LabelItem, parseTemplateJson } from '@suyuan/label/model';

/** Offered beside plain text, which some systems let through alone. */
export const clipboardType = 'application/x-suyuan-label-items+json';
const mark = 'suyuan-label-items';

export const formatItems = (items: readonly LabelItem[]): string =>
  JSON.stringify({ [mark]: currentSchemaVersion, items });

/** The items in a text from the clipboard; `undefined` where it holds something else. Judged like any stranger's template. */
export const parseItems = (text: string): readonly LabelItem[] | undefined => {
  if (!text.startsWith(`{"${mark}":`)) return undefined;
  try {
    const { [mark]: schemaVersion, items } = JSON.parse(text) as Record<string, unknown>;
    const size = { width: 1, height: 1, media: { type: 'roll' }, name: mark, kind: 'trace' };
    const parsed = parseTemplateJson(JSON.stringify({ schemaVersion, ...size, items }));
    return parsed.ok ? parsed.value.items : undefined;
  } catch {
    return undefined;
  }
};
