import type { FontSet, FoundGlyph } from '../font/font-set.ts';
import { isPrintable } from '../font/font-set.ts';
import type { Mm, TextStyle } from '../model/index.ts';
import type { GlyphRun, LayoutFault } from './layout-marks.ts';
import { breakLines, findBreaks } from './line-break.ts';

/*
 * Words into a box: one line or several, shrunk if need be, ended in an ellipsis as the last resort, statutory words never.
 */

/** Ideographs fill the em square from 0.12 below the baseline to 0.88 above it; capitals and digits are centred in it too. */
const emAscent = 0.88;

/** Statutory words shrink no further than this, in mm. */
const smallestStatutory = 0.5;

/** Steps in which wrapped text shrinks; 2 % is below what an eye can tell. */
const shrinkStep = 0.98;

export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface FittedText {
  readonly runs: readonly GlyphRun[];
  readonly size: number;
  /** Width of the widest line, and from the top of the first em square to the bottom of the last. */
  readonly width: number;
  readonly height: number;
  readonly faults: readonly LayoutFault[];
}

interface Letter {
  readonly character: string;
  readonly found: FoundGlyph;
  /** Of the em. */
  readonly advance: number;
}

type Line = readonly Letter[];

const ellipsis = '…';

/** Lays out `text` inside `box`. Statutory text is shrunk below its `minSize` rather than cut. */
export const fitText = (
  text: string,
  style: TextStyle,
  box: TextBox,
  fonts: FontSet,
  isStatutory = false,
): FittedText => {
  const { paragraphs, missing } = toLetters(text, style, fonts);
  const faults: LayoutFault[] = missing.length === 0 ? [] : [{ fault: 'glyph-missing', characters: missing }];
  const minSize = Math.min(style.minSize ?? style.size, style.size);
  const place = (lines: readonly Line[], size: number): FittedText => ({
    runs: lines.flatMap((line, index) => placeLine(line, index, lines, style, box, size)),
    size,
    width: Math.max(0, ...lines.map(line => lineWidth(line, style) * size)),
    height: blockHeight(lines.length, style) * size,
    faults,
  });
  const fitting = style.fit === 'line' ? fitLines(paragraphs, style, box) : wrapToFit(paragraphs, style, box, minSize);
  if (fitting.size >= minSize - 1e-6) return place(fitting.lines, Math.min(fitting.size, style.size));
  if (isStatutory) {
    const whole = style.fit === 'line' ? fitting : wrapToFit(paragraphs, style, box, smallestStatutory);
    // What does not even fit then runs over its box: a word that nobody sees is worse than an ugly one.
    const size = Math.max(whole.size, Math.min(smallestStatutory, minSize));
    faults.push({ fault: 'text-below-minimum', text, size, minSize });
    return place(whole.lines, size);
  }
  faults.push({ fault: 'text-cut', text });
  return place(cut(fitting.lines, style, box, minSize, fonts), minSize);
};

const toLetters = (text: string, style: TextStyle, fonts: FontSet) => {
  const missing = new Set<string>();
  const paragraphs = text.split('\n').map(paragraph => {
    const letters: Letter[] = [];
    for (const character of paragraph) {
      const point = character.codePointAt(0) ?? 0;
      if (!isPrintable(point)) continue;
      const found = fonts.find(style.weight, point);
      if (found === undefined) missing.add(character);
      else letters.push({ character, found, advance: found.face.advanceOf(found.glyph) / found.face.unitsPerEm });
    }
    return letters;
  });
  return { paragraphs, missing: [...missing] };
};

/** In ems; tracking stands between letters, not behind the last. */
const lineWidth = (line: Line, style: TextStyle): number =>
  line.reduce((sum, letter) => sum + letter.advance, 0) + Math.max(0, line.length - 1) * style.tracking;

const blockHeight = (lines: number, style: TextStyle): number => 1 + (lines - 1) * style.lineHeight;

interface Fitting {
  readonly lines: readonly Line[];
  /** The size at which the lines fit. */
  readonly size: number;
}

const fitLines = (lines: readonly Line[], style: TextStyle, box: TextBox): Fitting => {
  const widest = Math.max(1e-9, ...lines.map(line => lineWidth(line, style)));
  return { lines, size: Math.min(style.size, box.w / widest, box.h / blockHeight(lines.length, style)) };
};

/** A paragraph prepared for being wrapped at many sizes. */
interface Paragraph {
  readonly letters: Line;
  readonly characters: readonly string[];
  readonly widths: readonly number[];
  readonly breaks: readonly boolean[];
}

const prepare = (letters: Line, style: TextStyle): Paragraph => {
  const characters = letters.map(letter => letter.character);
  const widths = letters.map(letter => letter.advance + style.tracking);
  return { letters, characters, widths, breaks: findBreaks(characters) };
};

const wrap = (paragraphs: readonly Paragraph[], style: TextStyle, ems: number): Line[] =>
  paragraphs.flatMap(({ letters, characters, widths, breaks }) => {
    if (letters.length === 0) return [letters];
    const lines = breakLines(characters, widths, ems + style.tracking, breaks);
    return lines.map(([start, end]) => letters.slice(start, end));
  });

/** A letter or two alone on the last line look forlorn: shrinking by a seventh may draw them back. */
const forlorn = 2;
const drawBack = 0.85;

const avoidForlornEnd = (
  fitting: Fitting,
  paragraphs: readonly Paragraph[],
  style: TextStyle,
  box: TextBox,
  minSize: number,
): Fitting => {
  const last = fitting.lines.at(-1)?.length ?? 0;
  if (fitting.lines.length < 2 || last > forlorn) return fitting;
  const smallest = Math.max(minSize, fitting.size * drawBack);
  for (let size = fitting.size * shrinkStep; size >= smallest; size *= shrinkStep) {
    const lines = wrap(paragraphs, style, box.w / size);
    if (lines.length < fitting.lines.length) return { lines, size };
  }
  return fitting;
};

/** The largest size, in steps, at which wrapped lines fit; size 0 and the lines of `minSize` where not even those do. */
const wrapToFit = (letters: readonly Line[], style: TextStyle, box: TextBox, minSize: number): Fitting => {
  const paragraphs = letters.map(paragraph => prepare(paragraph, style));
  const steps = Math.max(0, Math.ceil(Math.log(minSize / style.size) / Math.log(shrinkStep) - 1e-9));
  const at = (step: number): Fitting & { readonly fits: boolean } => {
    const size = Math.max(minSize, style.size * shrinkStep ** step);
    const lines = wrap(paragraphs, style, box.w / size);
    const isLow = blockHeight(lines.length, style) * size <= box.h + 1e-6;
    return { lines, size, fits: isLow && lines.every(line => lineWidth(line, style) * size <= box.w + 1e-6) };
  };
  let best = at(0);
  if (!best.fits) {
    best = at(steps);
    if (!best.fits) return { lines: best.lines, size: 0 };
    // Smaller words need no more lines, so that the sizes that fit lie below those that do not.
    for (let [tooLarge, small] = [0, steps]; small - tooLarge > 1; ) {
      const middle = (tooLarge + small) >> 1;
      const tried = at(middle);
      if (tried.fits) [best, small] = [tried, middle];
      else tooLarge = middle;
    }
  }
  return avoidForlornEnd(best, paragraphs, style, box, minSize);
};

/** As many lines as the box holds, the last of them ending in an ellipsis. */
const cut = (lines: readonly Line[], style: TextStyle, box: TextBox, size: number, fonts: FontSet): Line[] => {
  const room = Math.max(1, Math.floor((box.h / size - 1) / style.lineHeight + 1 + 1e-6));
  const kept = lines.slice(0, room);
  const dots = fonts.find(style.weight, ellipsis.codePointAt(0)!);
  return kept.map((line, index) => {
    const isLast = index === kept.length - 1 && lines.length > room;
    if (!isLast && lineWidth(line, style) * size <= box.w + 1e-6) return line;
    if (!dots) return line;
    const mark: Letter = {
      character: ellipsis,
      found: dots,
      advance: dots.face.advanceOf(dots.glyph) / dots.face.unitsPerEm,
    };
    const shortened = [...line];
    while (shortened.length > 0 && lineWidth([...shortened, mark], style) * size > box.w) shortened.pop();
    return [...shortened, mark];
  });
};

const placeLine = (
  line: Line,
  index: number,
  lines: readonly Line[],
  style: TextStyle,
  box: TextBox,
  size: number,
): GlyphRun[] => {
  const height = blockHeight(lines.length, style) * size;
  const slack = { top: 0, middle: (box.h - height) / 2, bottom: box.h - height }[style.valign];
  const y = box.y + slack + (emAscent + index * style.lineHeight) * size;
  const width = lineWidth(line, style) * size;
  const isSpread = style.align === 'justify' && line.length > 1 && (index < lines.length - 1 || style.fit === 'line');
  const extra = isSpread ? Math.max(0, box.w - width) / (line.length - 1) : 0;
  const free = box.w - width;
  let x = box.x + { start: 0, justify: 0, center: free / 2, end: free }[style.align];
  const runs: { face: GlyphRun['face']; x: number; glyphs: number[]; offsets: number[]; text: string }[] = [];
  for (const { character, found, advance } of line) {
    let run = runs.at(-1);
    if (run?.face !== found.face) {
      run = { face: found.face, x, glyphs: [], offsets: [], text: '' };
      runs.push(run);
    }
    run.glyphs.push(found.glyph);
    run.offsets.push(x - run.x);
    run.text += character;
    x += (advance + style.tracking) * size + extra;
  }
  return runs.map(run => ({
    mark: 'glyphs',
    ...run,
    x: run.x as Mm,
    y: y as Mm,
    size: size as Mm,
    rotation: 0,
    ink: style.ink,
  }));
};
