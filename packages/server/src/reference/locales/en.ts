import type { ReferencePageWords } from './zh-cn.ts';

export const en = {
  title: 'Suyuan API reference',
  document: 'OpenAPI 3.1 document',
  otherLanguage: '中文',
  contents: 'Contents',
  operations: 'Operations',
  shapes: 'Shapes',
  problems: 'Problem codes',
  problemsIntro:
    'Every failure is an RFC 9457 problem document (application/problem+json): its code never changes, its requestId finds the log, its words follow Accept-Language.',
  fieldCodes: 'Field codes',
  fieldCodesIntro:
    'The errors of a problem document name each field at fault, with one of these codes or one of the problem codes above.',
  access: {
    public: 'Open to anyone',
    'signed-in': 'For anyone signed in',
    official: 'For accounts of authorities',
    producer: 'For accounts of producers',
  },
  embeddable: 'Any web page may call this (CORS, without credentials)',
  creates: 'Wants the header Idempotency-Key: one value makes one record',
  parameters: 'Parameters',
  body: 'Request body',
  answer: 'Answer',
  mayRefuse: 'Possible problems',
  bytes: 'Bytes',
  noContent: 'No content',
  anything: 'Any value',
  required: 'required',
  listOf: 'List, each:',
  mapOf: 'Object, each value:',
  oneOf: 'One of:',
  atMost: (max: number) => `at most ${max}`,
  atLeast: (min: number) => `at least ${min}`,
  bytesAtMost: (mebibytes: number) => `at most ${mebibytes} MB`,
} satisfies ReferencePageWords;
