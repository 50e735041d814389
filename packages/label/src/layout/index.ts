export type {
  FilledRect,
  FrameRect,
  GlyphRun,
  LabelLayout,
  LaidOutItem,
  LayoutFault,
  LayoutMark,
  ModuleGrid,
  PictureMark,
  SymbolNote,
  SymbolReason,
} from './layout-marks.ts';
export { createLayouter, type Layouter, type LayoutOptions } from './layouter.ts';
