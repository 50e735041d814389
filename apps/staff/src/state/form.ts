import { ApiError } from '@suyuan/client';
import type * as v from 'valibot';
import type { Place } from '../desk.ts';
import type { Draft } from './draft.ts';
import {
  attemptFor,
  changed,
  type FieldProblem,
  type FormState,
  isFinal,
  refused,
  sending,
  startForm,
  typed,
  type Values,
} from './form-state.ts';
import { judge } from './judge.ts';

interface FormOptions<S extends v.GenericSchema, A> {
  /** Unique on the page; fields, summary and draft are named after it. */
  readonly id: string;
  /** What people call each field, by generic name (`items.*.name`). */
  labels(): Readonly<Record<string, string>>;
  readonly initial: Values;
  /** The contract's schema of the body. */
  readonly schema: S;
  toBody(values: Values): unknown;
  /** Rules beyond the shape, such as a safety interval. */
  check?(body: v.InferOutput<S>): readonly FieldProblem[];
  send(body: v.InferOutput<S>, key: string, signal: AbortSignal): Promise<A>;
  done(answer: A): void;
  /** Keeps what is typed over a reload; never for secrets. */
  readonly draft?: Draft;
}

export interface Form {
  readonly id: string;
  readonly state: FormState;
  readonly labels: Readonly<Record<string, string>>;
  /** True if the values come from a draft, until something is sent or discarded. */
  readonly isRestored: boolean;
  set(name: string, value: string): void;
  /** Several values at once, as adding and removing rows does. */
  setAll(values: Values, ...names: readonly string[]): void;
  submit(event?: Event): void;
  /** Back to the initial values. */
  reset(): void;
}

/** A form that sends one body, says at the field what is wrong, and makes one record however often it is sent. */
export function createForm<S extends v.GenericSchema, A>(place: Place, options: FormOptions<S, A>): Form {
  const saved = options.draft?.load();
  let isRestored = saved !== undefined;
  let state = startForm(saved?.values ?? options.initial, saved?.attempt);

  const move = (next: FormState) => {
    state = next;
    place.refresh();
  };
  const keep = () => options.draft?.save({ values: state.values, attempt: state.attempt });
  const refuse = (problems: readonly FieldProblem[], failure?: unknown) => {
    move(refused(state, problems, failure));
    place.focus(`#${summaryId(options.id)}`);
  };
  const reset = () => {
    options.draft?.clear();
    isRestored = false;
    move(startForm(options.initial));
  };

  const send = async (body: v.InferOutput<S>) => {
    const attempt = attemptFor(state.attempt, JSON.stringify(body), () => crypto.randomUUID());
    move(sending(state, attempt));
    keep();
    try {
      const answer = await options.send(body, attempt.key, place.signal);
      if (place.signal.aborted) return;
      reset();
      options.done(answer);
    } catch (error) {
      if (place.signal.aborted) return;
      const isLastWord = error instanceof ApiError && isFinal(error);
      if (isLastWord) state = { ...state, attempt: undefined };
      refuse(error instanceof ApiError ? (error.problem?.errors ?? []) : [], error);
      keep();
    }
  };

  return {
    id: options.id,
    get state() {
      return state;
    },
    get labels() {
      return options.labels();
    },
    get isRestored() {
      return isRestored;
    },
    set(name, value) {
      move(typed(state, name, value));
      keep();
    },
    setAll(values, ...names) {
      move(changed(state, values, ...names));
      keep();
    },
    submit(event) {
      event?.preventDefault();
      // A second click while the first is at work is no second intention.
      if (state.phase === 'sending') return;
      const judged = judge(options.schema, options.toBody(state.values));
      if (!judged.ok) return refuse(judged.problems);
      const problems = options.check?.(judged.body) ?? [];
      if (problems.length > 0) return refuse(problems);
      void send(judged.body);
    },
    reset,
  };
}

export const fieldId = (formId: string, name: string): string => `${formId}-${name.replaceAll('.', '-')}`;
export const summaryId = (formId: string): string => `${formId}-problems`;
