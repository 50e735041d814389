type Params = Readonly<Record<string, string | number>>;

/** Sentences for what the console finds wrong before the server is asked, and for when it cannot be asked. */
export const problems = {
  fallback: '请检查这一项。',
  byCode: {
    'network.unreachable': '连不上服务器。请检查网络后重试，已填写的内容都还在。',
    'network.unexpected_answer': '服务器给出了无法识别的答复，请稍后重试。已填写的内容都还在。',
    'field.required': '请填写这一项。',
    'field.text': '请填写文字。',
    'field.id': '请选择一项。',
    'field.date': '请填写正确的日期。',
    'field.number': '请填写数字。',
    'field.whole_number': '请填写整数。',
    'field.too_small': ({ min }) => (min === undefined ? '请填写大于 0 的数。' : `不能小于 ${min}。`),
    'field.too_large': ({ max }) => (max === undefined ? '数字太大了。' : `不能大于 ${max}。`),
    'field.too_long': ({ max }) => (max === undefined ? '内容太长了。' : `最多 ${max} 个字。`),
    'field.too_many': ({ max }) => (max === undefined ? '条目太多了。' : `最多 ${max} 条。`),
    'field.control_characters': '含有不可见的字符，请重新输入。',
    'account.username_format': '用户名为 3 至 40 位小写字母、数字、点、下划线或连字符，以字母或数字开头。',
    'session.password_weak': '密码至少 10 个字符。',
    'division.format': '请选择区域。',
    'product.category_format': '分类代码为 2、4、6 或 8 位数字（NY/T 3177）。',
    'gtin.length': '商品条码应为 8、12、13 或 14 位数字。',
    'gtin.not_digits': '商品条码只能是数字。',
    'gtin.check_digit': '商品条码的校验位不对，请核对是否输错。',
    'certificate.basis_missing': '请至少勾选一项承诺依据。',
    'event.day_in_future': '日期不能晚于今天，请在做完之后再登记。',
    'event.harvest_before_interval': ({ input, interval, applied, earliest }) =>
      `安全间隔期未满：${applied} 使用了“${input}”，间隔期 ${interval} 天，${earliest} 起才可以采收。`,
    'batch.not_active': '批次已被冻结或召回，不能再登记。',
    'test.verdict_contradicts_value': ({ expected }) =>
      `检测值与判定不一致：抑制率达到 50% 为阳性。按检测值应判为${expected === 'fail' ? '阳性（不合格）' : '阴性（合格）'}。`,
    'green_food.format': '不像绿色食品的编号，请核对证书。',
    'organic_code.format': '有机码应为 17 位数字，请核对证书。',
  } as Record<string, string | ((params: Params) => string)>,
};
