import { type FieldError, type ProblemDocument, problemStatus } from '@suyuan/contract';
import { fieldErrors, toFieldError } from '@suyuan/contract/field-errors';
import { isMessageCode, type Language, messageFor } from '@suyuan/contract/locales/messages';
import type { FieldFault, ProblemError } from './problem-error.ts';

/** A rule's code that has no words is a defect of whoever wrote it, and still an answer. */
const known = (fault: FieldFault) => ({
  ...fault,
  code: isMessageCode(fault.code) ? fault.code : ('field.invalid' as const),
});

const errorsOf = ({ details }: ProblemError, language: Language): FieldError[] | undefined => {
  if (details.issues) return fieldErrors(language, details.issues);
  return details.errors?.map(fault => toFieldError(language, known(fault)));
};

/** The RFC 9457 document of a problem, in the language asked for. */
export const toProblemDocument = (error: ProblemError, language: Language, requestId: string): ProblemDocument => {
  const { code, details } = error;
  const { title, detail } = messageFor(language, code, details.params);
  const errors = errorsOf(error, language);
  return {
    type: `/docs/api#problem-${code}`,
    title,
    status: problemStatus[code],
    detail,
    code,
    requestId,
    ...(errors && { errors }),
    ...(details.params && { params: { ...details.params } }),
  };
};
