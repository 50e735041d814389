import type { Operations } from '../operations.ts';

/** The words of the OpenAPI document; its reference page shows them. */
export interface ReferenceWords {
  readonly title: string;
  readonly description: string;
  readonly sessionScheme: string;
  readonly keyScheme: string;
  readonly idempotencyKey: string;
  readonly acceptLanguage: string;
  readonly done: string;
  readonly codes: string;
  readonly resources: Readonly<Record<Operations[keyof Operations]['resource'], string>>;
  readonly operations: Readonly<Record<keyof Operations, string>>;
}

export const referenceZhCn: ReferenceWords = {
  title: '溯源 API',
  description:
    '农产品质量安全追溯：主体注册、批次与农事记录、检测、承诺达标合格证、追溯码、标签、召回与查询。错误一律为 RFC 9457 问题文档，含稳定的 code 与 requestId，语言随 Accept-Language。',
  sessionScheme: '登录（signIn）后的会话 Cookie；只用于本站页面。',
  keyScheme: 'API 密钥，在 Authorization 请求头中以 Bearer 发送；由 createApiKey 签发，权限与签发人相同。',
  idempotencyKey: '每次新建使用一个新的随机值（例如 UUID），重试时保持不变，这样只会建立一条记录。',
  acceptLanguage: '错误信息的语言：zh-CN（默认）或 en。',
  done: '成功',
  codes: '可能的 code：',
  resources: {
    division: '行政区划',
    upload: '图片上传',
    registration: '主体注册',
    session: '登录',
    account: '机构与账号',
    product: '产品',
    batch: '批次',
    test: '检测',
    certificate: '承诺达标合格证',
    code: '追溯码',
    label: '标签',
    recall: '冻结与召回',
    trace: '追溯查询',
  },
  operations: {
    listDivisions: '下一级行政区划',
    createUpload: '上传图片',
    createRegistration: '提交登记申请',
    getRegistrationStatus: '查询申请进度',
    reopenRegistration: '取回被退回的申请',
    correctRegistration: '更正后重新提交',
    openProducerAccount: '开通生产主体账号',
    listRegistrations: '登记申请列表',
    getRegistration: '查看登记申请',
    getRegistrationLicence: '查看营业执照图片',
    getRegistrationIdNumber: '查看完整的公民身份号码',
    returnRegistration: '退回申请',
    approveRegistration: '通过申请',
    signIn: '登录',
    getSession: '当前登录人',
    signOut: '退出登录',
    changePassword: '修改密码',
    listBodies: '机构列表',
    createBody: '新建机构及其管理员',
    listAccounts: '本机构账号列表',
    createAccount: '新建账号',
    disableAccount: '停用账号',
    listApiKeys: 'API 密钥列表',
    createApiKey: '签发 API 密钥',
    deleteApiKey: '删除 API 密钥',
    listProducts: '产品列表',
    createProduct: '新建产品',
    getProduct: '查看产品',
    updateProduct: '修改产品',
    listBatches: '批次列表',
    createBatch: '新建批次',
    getBatch: '查看批次',
    listEvents: '批次的农事记录',
    createEvent: '添加农事记录',
    listTests: '批次的检测记录',
    createTest: '添加检测记录',
    listCertificates: '批次的合格证',
    issueCertificate: '开具合格证',
    voidCertificate: '作废合格证',
    listCodeRanges: '批次的追溯码号段',
    issueCodes: '签发追溯码',
    listCodes: '号段内的追溯码',
    listTemplates: '自有标签模板',
    createTemplate: '保存标签模板',
    updateTemplate: '修改标签模板',
    deleteTemplate: '删除标签模板',
    listTemplateVersions: '标签模板的历史版本',
    getLabelData: '批次的标签内容',
    listPrintRuns: '批次的打印记录',
    createPrintRun: '新建打印任务',
    reportPrintRun: '报告打印进度',
    getPrintRunFile: '下载打印文件；`Accept: application/vnd.suyuan.labels` 时逐枚分段',
    listRecalls: '批次的冻结与召回记录',
    createRecall: '冻结、召回或解除',
    getTrace: '按追溯码查询',
  },
};
