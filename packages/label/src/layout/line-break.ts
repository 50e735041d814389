/*
 * Where Chinese and Latin text may be parted, after the rules for the starts and ends of lines in GB/T 15834 and the
 * Unicode line breaking algorithm (UAX #14), as far as labels need them.
 */

/** Signs that never start a line. */
const closing = new Set(
  '、。,.:;:;!?!?)]}」』】》〉〕〗’”…—·~%‰°℃'.concat('\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\uff3d\uff5d\uff05'),
);
/** Signs that never end one. */
const opening = new Set('([{「『【《〈〔〖‘“¥$#'.concat('\uff08\uff3b\uff5b\uffe5'));

/** Letters, digits and what holds a number, a date, a telephone number or an address together. */
const isWordPart = (character: string): boolean => /[\p{Script=Latin}\p{Nd}\-./:%@_+#&]/u.test(character);

/** Whether a line may end between two characters. */
const mayBreakBetween = (before: string, after: string): boolean => {
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (closing.has(after) || opening.has(before)) return false;
  return !(isWordPart(before) && isWordPart(after));
};

/** For each character whether a line may end behind it; found once, since text is broken at many sizes until it fits. */
export const findBreaks = (characters: readonly string[]): readonly boolean[] =>
  characters.map((character, index) => {
    const next = characters[index + 1];
    return next === undefined || mayBreakBetween(character, next);
  });

/**
 * Lines as [start, end) over characters whose widths are given; spaces at the ends of lines do not count. A word that is wider
 * than a line is parted anywhere.
 */
export const breakLines = (
  characters: readonly string[],
  widths: readonly number[],
  available: number,
  breaks: readonly boolean[] = findBreaks(characters),
): readonly (readonly [start: number, end: number])[] => {
  const lines: (readonly [number, number])[] = [];
  // Widths are sums of decimals.
  const limit = available + 1e-6;
  let start = 0;
  while (start < characters.length) {
    let end = start;
    let width = 0;
    let lastBreak = start;
    while (end < characters.length) {
      const isSpace = characters[end] === ' ';
      if (!isSpace && width + widths[end]! > limit) break;
      width += widths[end]!;
      end += 1;
      if (breaks[end - 1]) lastBreak = end;
    }
    if (lastBreak === start) lastBreak = Math.max(end, start + 1);
    lines.push([start, trimEnd(characters, start, lastBreak)]);
    start = lastBreak;
    while (characters[start] === ' ') start += 1;
  }
  return lines;
};

const trimEnd = (characters: readonly string[], start: number, end: number): number => {
  let last = end;
  while (last > start && characters[last - 1] === ' ') last -= 1;
  return last;
};
