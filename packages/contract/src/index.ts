export type {
  Access,
  AnswerOf,
  Binary,
  BodyInputOf,
  BodyOf,
  Operation,
  ParamsOf,
  QueryInputOf,
  QueryOf,
} from './operation.ts';
export { defineOperation } from './operation.ts';
export { type Operations, operations } from './operations.ts';
export type { FieldError, ProblemCode, ProblemDocument } from './problem.ts';
export { problemStatus } from './problem.ts';
