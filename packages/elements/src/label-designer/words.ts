import type { LabelMessages } from '@suyuan/label/locales';
import type { Messages } from './locales/zh-cn.ts';

/** What the designer says itself, and the names that the label package gives to fields, kinds, marks and findings. */
export interface Words {
  readonly own: Messages;
  readonly label: LabelMessages;
}
