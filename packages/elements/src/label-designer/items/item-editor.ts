import type { ItemKind, LabelItem, LabelItemInput } from '@suyuan/label/model';
import type { TemplateResult } from 'lit';
import type { IconName } from '../controls/icons.ts';
import type { ItemPatch } from '../design/edits.ts';
import type { Words } from '../words.ts';

/** What the panel of one item may do and say. */
export interface PanelContext {
  readonly words: Words;
  /** Changes the item; changes of the same `gesture` in a row are undone together. */
  readonly patch: (change: ItemPatch, gesture?: string) => void;
  /** Tells the user of something that went wrong. */
  readonly complain: (sentence: string) => void;
}

/** The properties of a new item beyond what every item has. */
export type NewItem = LabelItemInput extends infer Input
  ? Input extends LabelItemInput
    ? Omit<Input, 'id' | 'x' | 'y' | 'w' | 'h'>
    : never
  : never;

/** How one kind of item is begun, named and changed. */
export interface ItemEditor<T extends LabelItem> {
  readonly icon: IconName;
  /** Usual size of a new one, in mm. */
  readonly size: readonly [w: number, h: number];
  /** A new one of this kind. */
  readonly create: (kind: T['kind'], words: Words) => NewItem;
  /** What the list calls it where it has no name of its own; empty where the kind says all. */
  readonly describe: (item: T, words: Words) => string;
  readonly renderPanel: (item: T, context: PanelContext) => TemplateResult;
}

export type EditorOf<K extends ItemKind> = ItemEditor<Extract<LabelItem, { kind: K }>>;
