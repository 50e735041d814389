import type { Access } from '@suyuan/contract';

/** The words of the reference page itself; what it tells of comes from the contract. */
export const zhCn = {
  title: '溯源 API 参考',
  document: 'OpenAPI 3.1 文档',
  otherLanguage: 'English',
  contents: '目录',
  operations: '接口',
  shapes: '数据结构',
  problems: '问题代码',
  problemsIntro:
    '出错时返回 RFC 9457 问题文档（application/problem+json），其中 code 固定不变，requestId 用于查询日志，文字按 Accept-Language 返回。',
  fieldCodes: '字段代码',
  fieldCodesIntro: '问题文档的 errors 逐项指出有误的字段，code 是下列之一或上面的问题代码。',
  access: {
    public: '无需登录',
    'signed-in': '需要登录',
    official: '仅限监管账号',
    producer: '仅限生产主体账号',
  } satisfies Record<Access, string>,
  embeddable: '任何网页都可以调用（CORS，不带凭据）',
  creates: '需要请求头 Idempotency-Key：同一个值只产生一条记录',
  parameters: '参数',
  body: '请求体',
  answer: '响应',
  mayRefuse: '可能的问题',
  bytes: '二进制内容',
  noContent: '无内容',
  anything: '任意值',
  required: '必填',
  listOf: '数组，每项：',
  mapOf: '对象，每个值：',
  oneOf: '以下之一：',
  atMost: (max: number) => `最多 ${max}`,
  atLeast: (min: number) => `最少 ${min}`,
  bytesAtMost: (mebibytes: number) => `最大 ${mebibytes} MB`,
};

export type ReferencePageWords = typeof zhCn;
