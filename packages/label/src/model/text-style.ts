import * as v from 'valibot';
import { fontSize, number } from './field-shapes.ts';

export const inks = ['black', 'white'] as const;
/** Labels are printed in black; white is for words on a black box. */
export type Ink = (typeof inks)[number];
export const ink = () => v.optional(v.picklist(inks, 'template.unknown_value'), 'black');

export const weights = ['regular', 'bold'] as const;
export type Weight = (typeof weights)[number];

/**
 * How words are put into their box. `line` keeps one line, `wrap` makes as many as the height holds; both shrink to
 * `minSize` before anything ends in an ellipsis, and statutory words never do.
 */
export const textStyleSchema = v.object({
  size: fontSize(),
  /** Smallest size that shrinking may reach; the size itself where it is left out. */
  minSize: v.optional(fontSize()),
  weight: v.optional(v.picklist(weights, 'template.unknown_value'), 'regular'),
  align: v.optional(v.picklist(['start', 'center', 'end', 'justify'], 'template.unknown_value'), 'start'),
  valign: v.optional(v.picklist(['top', 'middle', 'bottom'], 'template.unknown_value'), 'middle'),
  fit: v.optional(v.picklist(['line', 'wrap'], 'template.unknown_value'), 'line'),
  /** Distance of baselines as a multiple of the size. */
  lineHeight: v.optional(number(0.8, 3), 1.3),
  /** Extra space between characters as a multiple of the size. */
  tracking: v.optional(number(-0.1, 2), 0),
  ink: ink(),
});
export type TextStyle = v.InferOutput<typeof textStyleSchema>;
