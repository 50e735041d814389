import type { Language } from '../../foundation/language.ts';
import type { DivisionLists } from '../division-lists.ts';
import type { PictureProblem } from '../licence-picture.ts';
import type { Messages } from '../locales/zh-cn.ts';
import type { Trouble } from '../refusal.ts';
import type { FieldName, FieldProblem, FormValues, Step } from '../registration-form.ts';

export type PictureState =
  | { readonly kind: 'none' }
  | { readonly kind: 'preparing' }
  /** `shrunkFrom`: bytes of the file that was too large to be sent as it was. */
  | { readonly kind: 'ready'; readonly picture: Blob; readonly shrunkFrom?: number }
  /** The picture of the application being corrected. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'unusable'; readonly code: PictureProblem };

/** The texts of the forms around the look-up. */
export interface ShortAnswers {
  readonly receipt: string;
  readonly contactPhone: string;
  readonly password: string;
}

/** All that a screen shows, and all that can be done on it. */
export interface View {
  readonly words: Messages;
  readonly language: Language;
  readonly values: FormValues;
  readonly short: ShortAnswers;
  readonly problems: readonly FieldProblem[];
  readonly trouble: Trouble | undefined;
  readonly isBusy: boolean;
  readonly picture: PictureState;
  readonly divisions: DivisionLists;
  /** The division that the page fixes; empty if it fixes none. */
  readonly pinned: string;
  readonly consoleHref: string;
  readonly copied: 'no' | 'yes' | 'failed';
  readonly isPasswordShown: boolean;
  readonly actions: Actions;
}

export interface Actions {
  readonly input: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly visit: (step: Step) => void;
  readonly focusField: (event: Event, field: FieldName) => void;
  readonly fill: () => void;
  readonly lookUp: () => void;
  readonly refresh: () => void;
  readonly prove: () => void;
  readonly openAccount: () => void;
  readonly choosePicture: (event: Event) => void;
  readonly removePicture: () => void;
  readonly reloadDivisions: () => void;
  readonly clearDraft: () => void;
  readonly copy: (text: string) => void;
  readonly print: () => void;
  readonly showPassword: (event: Event) => void;
}
