import { fail, ok, type Problem, type Result } from '../result/index.ts';

/** 待审核, 退回, 通过. */
export const registrationStates = ['pending', 'returned', 'approved'] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** 退回 (with a reason), 通过, 修改后重新提交, and opening the account that an approval gives. */
export const registrationActions = ['return', 'approve', 'correct', 'open-account'] as const;
export type RegistrationAction = (typeof registrationActions)[number];

const moves = {
  return: { from: 'pending', to: 'returned', problem: 'registration.not_pending' },
  approve: { from: 'pending', to: 'approved', problem: 'registration.not_pending' },
  correct: { from: 'returned', to: 'pending', problem: 'registration.not_returned' },
  'open-account': { from: 'approved', to: 'approved', problem: 'registration.not_approved' },
} as const satisfies Record<RegistrationAction, { from: RegistrationState; to: RegistrationState; problem: string }>;

export type RegistrationMoveProblem = Problem<
  'registration.not_pending' | 'registration.not_returned' | 'registration.not_approved'
>;

/** The state after an action, or why the state forbids it. */
export const moveRegistration = (
  state: RegistrationState,
  action: RegistrationAction,
): Result<RegistrationState, RegistrationMoveProblem> => {
  const move = moves[action];
  return state === move.from ? ok(move.to) : fail(move.problem, { state });
};
