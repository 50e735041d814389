// What happens when: (state, input) → (state, effects). Reads no DOM and no clock.
import type { RegistrationStatus } from '@suyuan/contract/registration';
import type { Refusal, Trouble } from './refusal.ts';
import { type FieldName, type FieldProblem, inPageOrder, type Step, stepOfField } from './registration-form.ts';

/** A first application, or the correction of one that was returned: then `phone` has proved who asks. */
export type Purpose =
  | { readonly kind: 'new' }
  | { readonly kind: 'correction'; readonly receipt: string; readonly phone: string; readonly reason: string };

/** Of every form but the long one: what is wrong, and whether its answer is being waited for. */
interface ShortForm {
  readonly isBusy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly trouble?: Trouble;
}

export type SessionState =
  | {
      readonly kind: 'filling';
      readonly purpose: Purpose;
      readonly step: Step;
      readonly problems: readonly FieldProblem[];
      readonly trouble?: Trouble;
    }
  | { readonly kind: 'sending'; readonly purpose: Purpose }
  | { readonly kind: 'received'; readonly purpose: Purpose; readonly status: RegistrationStatus }
  | ({ readonly kind: 'asking' } & ShortForm)
  | { readonly kind: 'told'; readonly status: RegistrationStatus }
  | ({ readonly kind: 'proving'; readonly status: RegistrationStatus } & ShortForm)
  | ({ readonly kind: 'opening'; readonly status: RegistrationStatus } & ShortForm)
  | { readonly kind: 'opened'; readonly username: string };

export type SessionInput =
  /** The visitor wants another screen. */
  | { readonly kind: 'fill'; readonly step: Step }
  | { readonly kind: 'look-up' }
  | { readonly kind: 'prove' }
  | { readonly kind: 'open-account' }
  /** Within the long form. */
  | { readonly kind: 'continue'; readonly problems: readonly FieldProblem[]; readonly next: Step }
  | { readonly kind: 'visit'; readonly step: Step }
  /** This field has another answer; `problems` is what the check finds now. */
  | { readonly kind: 'edit'; readonly field: FieldName; readonly problems: readonly FieldProblem[] }
  /** The form on the screen is to be sent; `problems` is what its check found. */
  | { readonly kind: 'submit'; readonly problems: readonly FieldProblem[] }
  /** Answers. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'accepted'; readonly status: RegistrationStatus }
  | { readonly kind: 'reopened'; readonly receipt: string; readonly phone: string; readonly reason: string }
  | { readonly kind: 'account'; readonly username: string };

export type SessionEffect =
  | 'send-form'
  | 'send-question'
  | 'send-proof'
  | 'send-password'
  | 'finish-draft'
  | 'renew-keys'
  | 'tell-submit'
  | 'tell-account'
  | 'focus-heading'
  | 'focus-summary';

export interface SessionStep {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

export const START = {
  kind: 'filling',
  purpose: { kind: 'new' },
  step: 'subject',
  problems: [],
} as const satisfies SessionState;

const STILL: ShortForm = { isBusy: false, problems: [] };
const QUESTIONS = { asking: 'send-question', proving: 'send-proof', opening: 'send-password' } as const;

/** The next state and what must be done to get there. Inputs that come too late, or twice, change nothing. */
export function advance(state: SessionState, input: SessionInput): SessionStep {
  switch (input.kind) {
    case 'fill':
      return isBusy(state) ? step(state) : step({ ...START, step: input.step }, 'focus-heading');
    case 'look-up':
      return isBusy(state) ? step(state) : step({ kind: 'asking', ...STILL }, 'focus-heading');
    case 'prove':
      if (state.kind !== 'told' || state.status.state !== 'returned') return step(state);
      return step({ kind: 'proving', status: state.status, ...STILL }, 'focus-heading');
    case 'open-account':
      if (state.kind !== 'told' || state.status.state !== 'approved') return step(state);
      return step({ kind: 'opening', status: state.status, ...STILL }, 'focus-heading');
    case 'continue':
      return proceed(state, input.problems, input.next);
    case 'visit':
      if (state.kind !== 'filling') return step(state);
      return step({ ...state, step: input.step }, ...(input.step === state.step ? [] : (['focus-heading'] as const)));
    case 'edit':
      return state.kind === 'filling' ? step(withoutSettled(state, input)) : step(state);
    case 'submit':
      return submit(state, input.problems);
    case 'refused':
      return refuse(state, input.refusal);
    case 'accepted':
      return accept(state, input.status);
    case 'reopened':
      if (state.kind !== 'proving') return step(state);
      return step(
        { kind: 'filling', purpose: { ...input, kind: 'correction' }, step: 'subject', problems: [] },
        'focus-heading',
      );
    case 'account':
      if (state.kind !== 'opening') return step(state);
      return step({ kind: 'opened', username: input.username }, 'tell-account', 'focus-heading');
  }
}

/** Whether an answer is being waited for. */
export function isBusy(state: SessionState): boolean {
  return state.kind === 'sending' || ('isBusy' in state && state.isBusy);
}

function proceed(state: SessionState, problems: readonly FieldProblem[], next: Step): SessionStep {
  if (state.kind !== 'filling') return step(state);
  const { purpose } = state;
  if (problems.length > 0) return step({ kind: 'filling', purpose, step: state.step, problems }, 'focus-summary');
  return step({ kind: 'filling', purpose, step: next, problems }, 'focus-heading');
}

/** What was wrong with the old answer and is not with the new one is no longer said; what else is wrong waits for the button. */
function withoutSettled(
  state: Extract<SessionState, { kind: 'filling' }>,
  { field, problems }: { readonly field: FieldName; readonly problems: readonly FieldProblem[] },
): SessionState {
  const stands = problems.map(problem => JSON.stringify(problem));
  return {
    ...state,
    problems: state.problems.filter(said => said.field !== field || stands.includes(JSON.stringify(said))),
  };
}

function submit(state: SessionState, problems: readonly FieldProblem[]): SessionStep {
  // A second press while the first is under way must not send a second time.
  if (isBusy(state)) return step(state);
  if (state.kind === 'filling') {
    if (problems.length > 0) return atProblems(state.purpose, problems);
    return step({ kind: 'sending', purpose: state.purpose }, 'send-form');
  }
  if (state.kind === 'asking' || state.kind === 'proving' || state.kind === 'opening') {
    const { trouble: _, ...rest } = state;
    if (problems.length > 0) return step({ ...rest, problems }, 'focus-summary');
    return step({ ...rest, isBusy: true, problems: [] }, QUESTIONS[state.kind]);
  }
  return step(state);
}

function refuse(state: SessionState, refusal: Refusal): SessionStep {
  if (!isBusy(state)) return step(state);
  const { trouble, isFinal } = refusal;
  const problems = inPageOrder(refusal.problems);
  const rest = { problems, ...(trouble ? { trouble } : {}) };
  const effects = [...(isFinal ? (['renew-keys'] as const) : []), 'focus-summary'] as const;
  if (state.kind === 'sending') {
    const { purpose } = state;
    const at = problems[0] ? stepOfField(problems[0].field) : 'review';
    return step({ kind: 'filling', purpose, step: at, ...rest }, ...effects);
  }
  if (state.kind === 'asking' || state.kind === 'proving' || state.kind === 'opening') {
    return step({ ...state, isBusy: false, ...rest }, ...effects);
  }
  return step(state);
}

function accept(state: SessionState, status: RegistrationStatus): SessionStep {
  if (state.kind === 'asking') return state.isBusy ? step({ kind: 'told', status }, 'focus-heading') : step(state);
  if (state.kind !== 'sending') return step(state);
  return step({ kind: 'received', purpose: state.purpose, status }, 'finish-draft', 'tell-submit', 'focus-heading');
}

/** The earliest step with a problem, so that the visitor walks through them forwards. */
function atProblems(purpose: Purpose, problems: readonly FieldProblem[]): SessionStep {
  const at = problems[0] ? stepOfField(problems[0].field) : 'review';
  return step({ kind: 'filling', purpose, step: at, problems }, 'focus-summary');
}

function step(state: SessionState, ...effects: readonly SessionEffect[]): SessionStep {
  return { state, effects };
}
