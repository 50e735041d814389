import { problem } from '../result/index.ts';
import {
  compactDigits,
  groupDigits,
  parseTraceCode,
  type TraceCode,
  type TraceCodeProblem,
  traceCodeLength,
} from './trace-code.ts';

/**
 * How far a code has got while someone types it. `other` is not a trace code by its first digit and may still be a
 * national or commodity code: recognise it when it is sent. `formatted` is what to show back, in groups of four.
 */
export type Typing =
  | { readonly state: 'empty' }
  | { readonly state: 'incomplete'; readonly formatted: string; readonly remaining: number }
  | { readonly state: 'complete'; readonly formatted: string; readonly code: TraceCode }
  | { readonly state: 'wrong'; readonly formatted: string; readonly problem: TraceCodeProblem }
  | { readonly state: 'other'; readonly formatted: string };

/** Judges a code at every keystroke. The check digit speaks only when all digits are there. */
export const judgeTyping = (text: string): Typing => {
  const digits = compactDigits(text);
  if (digits === '') return { state: 'empty' };
  if (!/^\d+$/.test(digits)) return { state: 'wrong', formatted: text.trim(), problem: problem('code.not_digits') };
  const formatted = groupDigits(digits);
  if (digits.charAt(0) < '5') return { state: 'other', formatted };
  if (digits.length < traceCodeLength)
    return { state: 'incomplete', formatted, remaining: traceCodeLength - digits.length };
  const parsed = parseTraceCode(digits);
  return parsed.ok
    ? { state: 'complete', formatted: groupDigits(parsed.value), code: parsed.value }
    : { state: 'wrong', formatted, problem: parsed.problem };
};
