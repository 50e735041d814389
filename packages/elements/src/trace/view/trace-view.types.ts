import type { TraceDocument } from '@suyuan/contract/trace';
import type { Language } from '../../foundation/language.ts';
import type { ViewMessages } from './locales/zh-cn.ts';

/** Everything that the full view is drawn from. */
export interface TraceView {
  readonly document: TraceDocument;
  /** The last attempt to read it again failed. */
  readonly isStale: boolean;
  readonly language: Language;
  readonly words: ViewMessages;
}
