import type { BatchState } from '@suyuan/domain/batch';
import type { CertificateBasis, CertificateElement } from '@suyuan/domain/certificate';
import type { UsccKind } from '@suyuan/domain/identifier';
import type { RecallKind } from '@suyuan/domain/recall';
import type { RegistrationState } from '@suyuan/domain/registration';
import type { Verdict } from '@suyuan/domain/test';
import { type FieldSentences, type Sentence, wordFor } from './sentence.ts';

const batchStates: Record<BatchState, string> = { active: '正常', frozen: '已冻结', recalled: '已召回' };
const recallKinds: Record<RecallKind, string> = { freeze: '冻结', recall: '召回', lift: '解除' };
const registrationStates: Record<RegistrationState, string> = {
  pending: '待审核',
  returned: '已退回',
  approved: '已通过',
};
const verdicts: Record<Verdict, string> = { pass: '合格', fail: '不合格' };
const usccKinds: Record<UsccKind, string> = {
  enterprise: '企业',
  'sole-trader': '个体工商户',
  cooperative: '农民专业合作社',
  authority: '机关',
  institution: '事业单位',
  other: '其他组织',
};
const bases: Record<CertificateBasis, string> = {
  'quality-control': '质量安全控制符合要求',
  'self-test': '自行检测合格',
  'commissioned-test': '委托检测合格',
};
const elements: Record<CertificateElement, string> = {
  productName: '产品名称',
  quantity: '数量（重量）',
  origin: '产地',
  issuedOn: '开具日期',
  issuer: '承诺主体',
  phone: '联系方式',
};

/** 「现在是……」 behind a sentence, if the value is known. */
const now = (value: string | number | undefined, unit = ''): string =>
  value === undefined || value === '' ? '' : `，现在是${typeof value === 'number' ? ` ${value} ` : value}${unit}`;

const length =
  (what: string, digits: number, remedy: string): Sentence =>
  ({ length: found, expected = digits }) =>
    `${what}应为 ${expected} 位${now(found, '位')}，请${remedy}。`;

const inBrackets = (value: string | number | undefined): string => (value === undefined ? '' : `（${value}）`);

/** Why a field, or a step of the trade, was refused. */
export const fieldZhCn: FieldSentences = {
  'field.required': '请填写此项。',
  'field.text': '此项应为文字，请重新填写。',
  'field.number': '此项应为数字，请只填写数字，例如 12.5。',
  'field.whole_number': '此项应为整数，请去掉小数部分。',
  'field.too_small': ({ min }) =>
    min === undefined ? '数值太小，请填写更大的数。' : `数值太小，请填写不小于 ${min} 的数。`,
  'field.too_large': ({ max }) =>
    max === undefined ? '数值太大，请填写更小的数。' : `数值太大，请填写不超过 ${max} 的数。`,
  'field.too_long': ({ max }) => (max === undefined ? '内容太长，请删减。' : `内容太长，请删减到 ${max} 个字符以内。`),
  'field.too_many': ({ max }) => (max === undefined ? '项目太多，请删减。' : `项目太多，请删减到 ${max} 项以内。`),
  'field.control_characters': '内容含有看不见的控制字符，请删去后重新输入。',
  'field.date': '请填写真实存在的日期，格式为“年-月-日”，例如 2026-03-01。',
  'field.id': '编号无效，请返回列表重新选择。',
  'field.invalid': '内容不符合要求，请核对后重新填写。',
  'division.format': '区划代码应为 6 位（省、市、县）或 9 位（乡镇）数字，请重新选择所在地区。',
  'division.township': '请选择到乡镇或街道。',
  'phone.format': '电话号码有误，请填写 11 位手机号，或带区号的座机号，例如 0731-12345678。',
  'receipt.length': length('受理编号', 16, '对照回执核对'),
  'receipt.not_digits': '受理编号只有数字，请删去其他字符。',
  'receipt.check_digit': '受理编号有误，可能输错了一位，请对照回执逐位核对。',
  'uscc.length': length('统一社会信用代码', 18, '对照营业执照核对'),
  'uscc.alphabet': ({ character }) =>
    `统一社会信用代码含有不允许的字符${character === undefined ? '' : `“${character}”`}，只能用数字和大写字母（没有 I、O、S、V、Z），请对照营业执照核对。`,
  'uscc.check_digit':
    '统一社会信用代码的校验位不符，可能输错了一位，请对照营业执照逐位核对；确认无误可继续提交，由审核人员判断。',
  'uscc.organisation_check_digit':
    '统一社会信用代码中组织机构代码（第 9 至 17 位）的校验位不符，请对照营业执照逐位核对；确认无误可继续提交，由审核人员判断。',
  'uscc.kind': ({ expected, actual }) => {
    const [wanted, found] = [wordFor(usccKinds, expected), wordFor(usccKinds, actual)];
    const why = wanted && found ? `代码属于“${found}”，所选组织形式是“${wanted}”` : '代码与所选的组织形式不一致';
    return `${why}，请核对代码或改选组织形式；确认无误可继续提交，由审核人员判断。`;
  },
  'resident_id.length': length('公民身份号码', 18, '对照身份证核对'),
  'resident_id.characters': '公民身份号码只能是数字，最后一位可以是 X，请对照身份证核对。',
  'resident_id.date': '公民身份号码中的出生日期不存在，请对照身份证核对。',
  'resident_id.check_digit': '公民身份号码的校验位不符，可能输错了一位，请对照身份证逐位核对。',
  'gtin.length': ({ length: found }) => `商品条码应为 8、12、13 或 14 位数字${now(found, '位')}，请对照包装核对。`,
  'gtin.not_digits': '商品条码只有数字，请删去其他字符。',
  'gtin.check_digit': '商品条码的校验位不符，可能输错了一位，请对照包装逐位核对。',
  'sscc.length': length('物流单元编号（SSCC）', 18, '对照物流标签核对'),
  'sscc.not_digits': '物流单元编号（SSCC）只有数字，请删去其他字符。',
  'sscc.check_digit': '物流单元编号（SSCC）的校验位不符，请对照物流标签逐位核对。',
  'organic_code.format': '有机码应为 17 位数字，请对照产品上的有机码核对。',
  'green_food.format':
    '绿色食品编号有误，企业信息码为 GF 加 12 位数字，产品编号形如 LB-15-1234567890A，请对照证书核对。',
  'gs1.syntax': 'GS1 编码不完整或结构有误，请重新扫描；仍然如此，请告知印制标签的单位。',
  'gs1.unknown_ai': ({ ai }) => `GS1 编码含有不认识的应用标识符${inBrackets(ai)}，请告知印制标签的单位。`,
  'gs1.ai_value': ({ ai }) =>
    `GS1 应用标识符${inBrackets(ai)}的内容不符合规定，请重新扫描；仍然如此，请告知印制标签的单位。`,
  'gs1.check_digit': ({ ai }) => `GS1 应用标识符${inBrackets(ai)}的校验位不符，请重新扫描或逐位核对。`,
  'gs1.qualifier_order': ({ ai }) => `GS1 数字链接中的限定符${inBrackets(ai)}次序有误或重复，请告知印制标签的单位。`,
  'code.length': ({ length: found, expected = 20 }) =>
    `追溯码是 ${expected} 位数字${now(found, '位')}，请对照标签核对。`,
  'code.not_digits': '追溯码只有数字，请删去字母和符号。',
  'code.check_digit': '追溯码有误，可能输错了一位，请对照标签逐位核对，或重新扫描。',
  'code.unknown_version': ({ version }) =>
    `本系统不认识这个追溯码${version === undefined ? '' : `（第一位是 ${version}）`}，请核对首位数字；核对无误，则不是本系统签发的。`,
  'code.invented': '本系统没有签发过这个追溯码，请对照标签逐位核对；核对无误，请谨防假冒。',
  'code.serials_exhausted': ({ left, asked }) => {
    const count =
      left === undefined ? '' : `，还可签发 ${left} 个${asked === undefined ? '' : `，本次申请 ${asked} 个`}`;
    return `这个批次的追溯码不够用${count}，请减少数量或另建批次。`;
  },
  'code.key_ring': ({ entry }) =>
    `追溯码密钥有误${entry === undefined ? '' : `（第 ${entry} 项）`}，每项应为“版本号（5 至 9）:64 位十六进制数”且版本不重复，请管理员检查密钥文件。`,
  'product.category_format': '产品分类代码应为 2、4、6 或 8 位数字（NY/T 3177），请重新选择分类。',
  'registration.not_pending': ({ state }) =>
    `这份申请不在待审核状态${now(wordFor(registrationStates, state))}，请刷新后查看。`,
  'registration.not_returned': ({ state }) =>
    `这份申请没有被退回${now(wordFor(registrationStates, state))}，不能修改；如需更正，请联系所在县区的审核部门。`,
  'registration.not_approved': ({ state }) =>
    `这份申请还没有通过审核${now(wordFor(registrationStates, state))}，通过后才能开通账号，请稍后再查。`,
  'registration.warning_not_accepted': '还有疑点没有确认，请逐条核对并勾选确认后再通过，或者退回申请。',
  'registration.consent_missing': '请阅读并勾选同意，否则不能提交。',
  'batch.not_active': ({ state }) =>
    `这个批次${wordFor(batchStates, state) || '已冻结或召回'}，不能再办理；请等监管部门解除后再试。`,
  'batch.failed_test':
    '这个批次的检测结果不合格，不得销售，不能再申请追溯码和打印标签；请送实验室复检，登记复检合格的结果后即可继续。',
  'event.day_in_future': ({ today }) =>
    `日期在将来，请填写今天${today === undefined ? '' : `（${today}）`}或更早的日期。`,
  'event.input_required': '请填写投入品名称和用量。',
  'event.harvest_before_interval': ({ input, interval, applied, earliest }) => {
    if (input === undefined || earliest === undefined)
      return '还在安全间隔期（休药期）内，请推迟采收，或核对用药记录。';
    return `${applied} 使用的“${input}”安全间隔期（休药期）为 ${interval} 天，最早可在 ${earliest} 采收，请推迟采收，或核对用药记录。`;
  },
  'test.verdict_contradicts_value': ({ expected }) => {
    const word = wordFor(verdicts, expected);
    return `结论与抑制率不一致，抑制率达到 50% 即为阳性${word && `，这一项应判“${word}”`}，请核对数值或结论。`;
  },
  'certificate.basis_missing': '请至少勾选一项承诺依据。',
  'certificate.basis_without_test': ({ basis }) =>
    `承诺依据${wordFor(bases, basis) && `“${wordFor(bases, basis)}”`}没有相应的合格检测记录，请先录入检测结果，或改选其他依据。`,
  'certificate.failed_test': '这个批次的检测结果不合格，不能开具承诺达标合格证；速测阳性的，请送实验室复检。',
  'certificate.contact_consent_missing': '联系方式是合格证的必备内容，请先取得承诺主体同意公开联系电话。',
  'certificate.element_missing': ({ element }) =>
    `合格证缺少必备内容${wordFor(elements, element) && `“${wordFor(elements, element)}”`}，请补充。`,
  'certificate.already_issued': '这个批次已有有效的合格证；如需更正，请先作废原证再重新开具。',
  'certificate.already_voided': '这张合格证已经作废，不必再次作废。',
  'recall.wrong_state': ({ state, kind }) => {
    const [found, step] = [wordFor(batchStates, state), wordFor(recallKinds, kind)];
    return `${found ? `批次目前为“${found}”` : '批次目前的状态不允许这一步'}${step && `，不能${step}`}，请刷新后核对。`;
  },
  'account.username_format': '用户名应为 3 至 40 位小写字母、数字、点、横线或下划线，以字母或数字开头，请修改。',
  'session.password_weak': '密码太短，请设置至少 10 位、不易猜到的密码。',
  'label.template_invalid': '标签模板有误，请在设计器中重新打开并保存，或换用其他模板。',
};
