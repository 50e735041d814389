// Code 128 and GS1-128 on a line. Reads no DOM and no clock.
import { Beam, FEW_MOVES, type Path } from './beam.ts';
import { type Bits, CODE128, CODE128_START, CODE128_STOP, QUIET } from './patterns.ts';
import { type Beginning, costOf, isHopeless, NOTHING, type Reading, toReading } from './read-ean.ts';
import { type Softness, templatesOf } from './template.ts';

/** Characters that are followed at most, start and check included. */
const MOST = 60;
/** A stop pattern fits no worse. */
const STOP = 0.35;

/** Reads a code; only the first `few` characters if told so. */
export function readCode128({ line, from, narrowest, widths }: Beginning, softness: Softness, few?: number): Reading {
  const beam = new Beam(line, narrowest);
  const characters = templatesOf(CODE128, softness);
  const stop = templatesOf(CODE128_STOP, softness);
  let paths = beam.step(beam.begin(from, widths, QUIET), templatesOf(CODE128_START, softness), 11 + QUIET);
  const ended: Path[] = [];
  for (let count = 1; count < MOST && paths.length > 0; count += 1) {
    if (isHopeless(paths)) break;
    if (count === few) return toReading(paths);
    if (count > 2)
      ended.push(
        ...beam.step(paths, stop, 13 + QUIET).filter(path => path.cost - (path.before?.cost ?? 0) < STOP * 16),
      );
    paths = beam.step(paths, characters, 11, few === undefined ? undefined : FEW_MOVES);
  }
  if (ended.length === 0) return NOTHING;
  ended.sort((one, other) => costOf(one) - costOf(other));
  return toReading(ended, values => {
    const characters = values.slice(0, -1);
    const text = toText(characters);
    return text === undefined ? undefined : { text, bits: toModules(characters) };
  });
}

function toModules([start = 0, ...values]: readonly number[]): Bits {
  return [CODE128[103 + start], ...values.map(value => CODE128[value]), CODE128_STOP[0]?.slice(0, -QUIET)].join('');
}

/** The text of the values, ISO/IEC 15417 annex B; undefined where the check character is wrong, or for what no shop uses. */
export function toText([start = 0, ...values]: readonly number[]): string | undefined {
  const check = values.pop();
  const sum = values.reduce((total, value, at) => total + value * (at + 1), start + 103);
  if (check === undefined || values.length === 0 || sum % 103 !== check) return undefined;
  let set = 'ABC'.charAt(start);
  let text = '';
  let shifted = false;
  for (const value of values) {
    const now = shifted ? (set === 'A' ? 'B' : 'A') : set;
    shifted = false;
    if (value === 102) text += '\u001d';
    else if (now === 'C') {
      if (value < 100) text += String(value).padStart(2, '0');
      else set = value === 100 ? 'B' : 'A';
    } else if (value < 96) text += String.fromCharCode(now === 'A' && value >= 64 ? value - 64 : value + 32);
    else if (value === 98) shifted = true;
    else if (value === 99) set = 'C';
    else if (value === (now === 'A' ? 100 : 101)) set = now === 'A' ? 'B' : 'A';
    else return undefined;
  }
  return text;
}
