import type { FontFace } from '../font/font-face.ts';
import type { Box, ItemKind, Mm, QrLevel, Rotation } from '../model/index.ts';
import type { Ink } from '../model/text-style.ts';

/*
 * What a layout is made of. All positions are millimetres on the finished label, turning included, so that a renderer only
 * has to draw: glyphs, rectangles, modules, dots.
 */

/** Words on one baseline in one face and size. */
export interface GlyphRun {
  readonly mark: 'glyphs';
  readonly face: FontFace;
  /** Height of the em square. */
  readonly size: Mm;
  /** Start of the baseline. */
  readonly x: Mm;
  readonly y: Mm;
  /** Direction of the baseline, clockwise. */
  readonly rotation: Rotation;
  readonly glyphs: readonly number[];
  /** Where along the baseline each glyph starts. */
  readonly offsets: readonly number[];
  readonly text: string;
  readonly ink: Ink;
}

/** A filled rectangle. */
export interface FilledRect extends Box {
  readonly mark: 'rect';
  readonly ink: Ink;
  /** Of the corners; 0 where there is none. */
  readonly radius: number;
}

/** A frame, drawn inside its box. */
export interface FrameRect extends Box {
  readonly mark: 'frame';
  readonly thickness: Mm;
  readonly radius: number;
}

/** Square modules, or bars if `rows` is 1: each `moduleWidth` × `moduleHeight`, dark where `modules` is 1. */
export interface ModuleGrid {
  readonly mark: 'modules';
  readonly x: Mm;
  readonly y: Mm;
  readonly moduleWidth: Mm;
  readonly moduleHeight: Mm;
  readonly columns: number;
  readonly rows: number;
  /** Row by row, one byte a module. */
  readonly modules: Uint8Array;
}

/** A one-bit picture stretched over its box. */
export interface PictureMark extends Box {
  readonly mark: 'picture';
  readonly columns: number;
  readonly rows: number;
  /** Row by row, one byte a dot, 1 is black. */
  readonly dots: Uint8Array;
}

export type LayoutMark = GlyphRun | FilledRect | FrameRect | ModuleGrid | PictureMark;

/** A machine-readable symbol as laid out, for the checks and for reading back. */
export interface SymbolNote {
  readonly symbology: 'qr' | 'code128' | 'ean13' | 'ean8' | 'gs1-128' | 'gs1-datamatrix';
  /** What a scanner must read; FNC1 is U+001D. */
  readonly text: string;
  /** The dark area without its quiet zone. */
  readonly area: Box;
  /** Width of the narrowest module. */
  readonly module: Mm;
  /** White modules that the item itself keeps free. */
  readonly quietZone: number;
  /** Modules a side of a matrix symbol. */
  readonly side?: number;
  /** QR only. */
  readonly level?: QrLevel;
}

/** What went wrong with an item while it was laid out; the checks turn it into sentences. */
export type LayoutFault =
  | { readonly fault: 'text-cut'; readonly text: string }
  | { readonly fault: 'text-below-minimum'; readonly text: string; readonly size: number; readonly minSize: number }
  | { readonly fault: 'glyph-missing'; readonly characters: readonly string[] }
  | { readonly fault: 'symbol-too-big'; readonly symbology: SymbolNote['symbology'] }
  | { readonly fault: 'symbol-content'; readonly symbology: SymbolNote['symbology']; readonly reason: SymbolReason }
  | { readonly fault: 'picture-unreadable' };

export type SymbolReason = 'empty' | 'not-ascii' | 'not-digits' | 'length' | 'check-digit' | 'syntax' | 'too-long';

/** An item's contents in its own frame, before they are turned and moved. */
export interface FrameLayout {
  readonly marks: readonly LayoutMark[];
  readonly symbol?: SymbolNote;
  readonly faults?: readonly LayoutFault[];
}

export interface LaidOutItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** The item's own box. */
  readonly box: Box;
  readonly marks: readonly LayoutMark[];
  readonly symbol?: SymbolNote | undefined;
  readonly faults: readonly LayoutFault[];
}

/** One label, ready to be drawn. Items that say the same on several labels are the same object on all of them. */
export interface LabelLayout {
  readonly width: Mm;
  readonly height: Mm;
  /** Items that show, in the order in which they are drawn. */
  readonly items: readonly LaidOutItem[];
}
