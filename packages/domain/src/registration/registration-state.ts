/** 待审核, 退回, 通过. */
export const registrationStates = ['pending', 'returned', 'approved'] as const;
export type RegistrationState = (typeof registrationStates)[number];
