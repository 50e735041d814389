export { type Problem, type ProblemParams, problem, problemAt } from './problem.ts';
export { type ProblemCode, problemCodes } from './problem-codes.ts';
export { fail, ok, type Result } from './result.ts';
