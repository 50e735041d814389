// What a failed request means for the person at the form. Reads no DOM and no clock.
import { ApiError } from '@suyuan/client';
import type { ProblemParams } from '@suyuan/domain/result';
import type { FieldName, FieldProblem } from './registration-form.ts';

/** Something that is the fault of no field: shown above the buttons, with the way on. */
export interface Trouble {
  readonly code: string;
  readonly params?: ProblemParams;
}

export interface Refusal {
  readonly problems: readonly FieldProblem[];
  readonly trouble?: Trouble;
  /** The server has decided and made nothing: another try is another intention, and needs a key of its own. */
  readonly isFinal: boolean;
}

const FIELDS: ReadonlySet<string> = new Set<FieldName>([
  'organisationForm',
  'trade',
  'name',
  'uscc',
  'idNumber',
  'legalRepresentative',
  'contactName',
  'contactPhone',
  'divisionCode',
  'address',
  'consent',
  'receipt',
  'password',
]);

/** Problems that the server tells of the whole request, although one field is to blame. */
const FIELD_OF_CODE: Readonly<Record<string, FieldName>> = {
  'upload.too_large': 'licence',
  'upload.not_an_image': 'licence',
  'upload.broken': 'licence',
  'upload.unknown': 'licence',
  'division.unknown': 'divisionCode',
  'registration.unknown_receipt': 'receipt',
  'registration.phone_mismatch': 'contactPhone',
  'session.password_weak': 'password',
};

/** Answers after which the same request may still succeed. */
const UNDECIDED: ReadonlySet<string> = new Set(['idempotency.in_progress', 'request.too_many']);

export function toRefusal(error: unknown): Refusal {
  // Whatever else broke on the way says as little about the record as an answer that is none of ours.
  if (!(error instanceof ApiError))
    return { problems: [], trouble: { code: 'network.unexpected_answer' }, isFinal: false };
  const { code, problem, status = 0 } = error;
  const isFinal = status >= 400 && status < 500 && !UNDECIDED.has(code);
  const message = problem?.detail ?? problem?.title;
  const errors = problem?.errors ?? [];
  const problems = errors.flatMap(({ field, code: fault, message: sentence, params }): FieldProblem[] => {
    const name = lastName(field);
    return name ? [{ field: name, code: fault, message: sentence, ...(params ? { params } : {}) }] : [];
  });
  const blamed = FIELD_OF_CODE[code];
  if (problems.length === 0 && blamed) {
    return { problems: [{ field: blamed, code, ...(message ? { message } : {}) }], isFinal };
  }
  if (problems.length > 0 && problems.length === errors.length) return { problems, isFinal };
  return { problems, trouble: { code, ...(problem?.params ? { params: problem.params } : {}) }, isFinal };
}

/** `form.uscc` and `body.uscc` are the field `uscc`. */
function lastName(path: string): FieldName | undefined {
  const name = path.split('.').at(-1) ?? '';
  if (name === 'licenceUploadId') return 'licence';
  return FIELDS.has(name) ? (name as FieldName) : undefined;
}
