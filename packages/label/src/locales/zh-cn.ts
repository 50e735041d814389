import type { FindingCode } from '../checks/index.ts';
import type { FieldGroup, FieldName } from '../fields/index.ts';
import type { ItemKind, MarkName, TemplateKind, TemplateProblemCode } from '../model/index.ts';

/** Values for a sentence, as findings and problems carry them. */
export type Params = Readonly<Record<string, string | number>>;

/** What is wrong, and what to do about it. */
export interface Advice {
  readonly title: (params: Params) => string;
  readonly remedy: string;
}

const fields: Record<FieldName, string> = {
  productName: '产品名称',
  variety: '品种',
  grade: '等级',
  specification: '规格',
  storage: '贮存条件',
  shelfLife: '保质期',
  standardNumber: '执行标准',
  certification: '认证信息',
  gtin: '商品条码',
  producerName: '生产者',
  producerAddress: '生产者地址',
  origin: '产地',
  phone: '联系方式',
  lot: '批次号',
  quantity: '数量（重量）',
  harvestDate: '采收日期',
  packedOn: '包装日期',
  bestBefore: '最佳食用日期',
  printedOn: '打印日期',
  code: '追溯码',
  codeGrouped: '追溯码（四位一组）',
  serial: '标签序号',
  traceUrl: '追溯网址',
  digitalLink: 'GS1 Digital Link 网址',
  host: '追溯网站',
  certificateNumber: '合格证编号',
  issuedOn: '开具日期',
  issuer: '承诺主体',
  basisQualityControl: '依据：质量安全控制符合要求',
  basisSelfTest: '依据：自行检测合格',
  basisCommissionedTest: '依据：委托检测合格',
  price: '价格',
  priceUnit: '计价单位',
  outletName: '门店名称',
};

const fieldGroups: Record<FieldGroup, string> = {
  product: '产品',
  producer: '生产者',
  batch: '批次',
  code: '追溯码',
  certificate: '合格证',
  shop: '销售',
};

const itemKinds: Record<ItemKind, string> = {
  text: '文字',
  field: '数据字段',
  date: '日期',
  qr: '二维码',
  code128: 'Code 128 条码',
  ean13: 'EAN-13 商品条码',
  ean8: 'EAN-8 商品条码',
  'gs1-128': 'GS1-128 条码',
  'gs1-datamatrix': 'GS1 DataMatrix 码',
  image: '图片',
  line: '线条',
  box: '矩形',
  table: '表格',
  'tick-box': '勾选框',
  mark: '授权标志位',
};

const templateKinds: Record<TemplateKind, string> = {
  trace: '追溯标签',
  'certificate-producer': '承诺达标合格证（生产者）',
  'certificate-buyer': '承诺达标合格证（收购者）',
  'combined-producer': '追溯与合格证合一（生产者）',
  'combined-buyer': '追溯与合格证合一（收购者）',
  voucher: '追溯凭证',
  'shelf-card': '货架卡',
};

const marks: Record<MarkName, string> = {
  'national-trace': '国家统一追溯标识',
  'green-food': '绿色食品标志',
  organic: '有机产品标志',
  'geographical-indication': '地理标志',
  'hunan-id': '湖南农产品“身份证”标识',
  brand: '自有商标',
};

/** By the reasons that a symbol may have for not being made. */
const contentReasons: Readonly<Record<string, string>> = {
  'not-ascii': '含有中文或其他不能编码的字符',
  'not-digits': '只能是数字',
  length: '位数不对',
  syntax: '不符合 GS1 应用标识符的格式',
  'too-long': '内容太长',
};

const failures: Readonly<Record<string, string>> = {
  always: '按打印效果试读没有读出',
  light: '打印偏淡时读不出',
  dark: '打印偏浓时读不出',
};

const findings: Record<FindingCode, Advice> = {
  'label.glyph_missing': {
    title: ({ characters }) => `字体中没有这些字符：${characters}`,
    remedy: '请改用常用字或汉语拼音；表情符号、藏文、维吾尔文和旧壮文暂不能打印。',
  },
  'label.text_cut': {
    title: ({ text }) => `放不下，末尾被省略：“${text}”`,
    remedy: '请加大文本框、缩小字号，或改为自动换行。',
  },
  'label.text_too_small': {
    title: ({ text, size, minimum }) => `“${text}”缩小到 ${size} 毫米才放得下（下限 ${minimum} 毫米）`,
    remedy: '法定文字不会被截断；请加大文本框，或换用更大的标签。',
  },
  'label.symbol_too_big': {
    title: () => '条码放不进这个框，没有打印',
    remedy: '请把框加大，或换用分辨率更高的打印机。',
  },
  'label.symbol_empty': {
    title: () => '条码没有内容，不会打印',
    remedy: '请选择有值的字段，或为本批次补充这项数据。',
  },
  'label.symbol_content': {
    title: ({ reason }) => `条码内容有误：${contentReasons[String(reason)] ?? '不能编码'}`,
    remedy: '请改正条码内容。',
  },
  'label.check_digit': {
    title: () => '商品条码的校验位不对',
    remedy: '请与条码证书核对；也可以少输最后一位，由系统计算。',
  },
  'label.module_too_small': {
    title: ({ module, needed }) => `条码太密：每格只有 ${module} 毫米（至少 ${needed} 毫米）`,
    remedy: '请加大条码、降低纠错级别，或使用分辨率更高的打印机。',
  },
  'label.module_small': {
    title: ({ module, needed }) => `条码偏密：每格 ${module} 毫米（建议 ${needed} 毫米以上），部分手机难以识读`,
    remedy: '有空间的话请把条码放大一些。',
  },
  'label.quiet_zone': {
    title: ({ modules, wanted }) => `条码四周的空白不够：只有 ${modules} 格（需要 ${wanted} 格）`,
    remedy: '请把旁边的文字、线条或标签边缘移远一些。',
  },
  'label.contrast': {
    title: () => '颜色与底色相同，看不见',
    remedy: '白字请放在黑底上，黑色内容请移出黑底。',
  },
  'label.overlap': {
    title: () => '与另一项内容重叠',
    remedy: '请移开其中一项。',
  },
  'label.outside': {
    title: () => '超出了标签边缘',
    remedy: '请移回标签之内。',
  },
  'label.picture_unreadable': {
    title: () => '图片无法读取，不会打印',
    remedy: '请换一张 PNG 图片（不支持隔行扫描的 PNG）。',
  },
  'label.statutory_wording_missing': {
    title: ({ words }) => `缺少法定文字：“${words}”`,
    remedy: '请从内置的合格证模板复制这段文字，一字不改。',
  },
  'label.statutory_field_missing': {
    title: ({ field }) => `缺少必须标明的内容：${field}`,
    remedy: '请在标签上加入这个字段。',
  },
  'label.value_missing': {
    title: ({ field }) => `本批次没有填写：${field}`,
    remedy: '请先补充批次或合格证信息再打印。',
  },
  'label.title_not_prominent': {
    title: () => '“承诺达标合格证”字样不够醒目',
    remedy: '请把标题字号调到承诺文字的 1.3 倍以上。',
  },
  'label.code_missing': {
    title: () => '标签上没有追溯码或二维码',
    remedy: '请加入二维码，或加入追溯码字段。',
  },
  'label.unreadable': {
    title: ({ failed }) => `条码${failures[String(failed)] ?? '读不出'}`,
    remedy: '请加大条码或留足空白后再打印。',
  },
};

const problems: Record<TemplateProblemCode, (params: Params) => string> = {
  'template.not_json': () => '文件不是 JSON 格式，可能已损坏，请重新导出',
  'template.too_large_file': () => '文件太大，不像是标签模板；模板最大 4 MB，请选对文件或去掉图片',
  'template.not_a_template': () => '这里缺少内容，或不是标签模板的内容；请用设计器导出的文件',
  'template.schema_version': () => '没有写明模板版本，或版本不认识；请用设计器导出的文件',
  'template.newer_schema': ({ version, known }) =>
    `模板来自更新的版本（${version}），本系统只认识到 ${known}，请先更新本系统`,
  'template.name_missing': () => '模板没有名称，请取一个',
  'template.unknown_kind': () => '不认识的内容类型',
  'template.unknown_value': () => '不认识的取值',
  'template.unknown_field': () => '没有这个数据字段',
  'template.not_a_number': () => '应为数字',
  'template.not_a_whole_number': () => '应为整数',
  'template.not_a_text': () => '应为文字',
  'template.not_a_flag': () => '应为是或否',
  'template.not_a_list': () => '应为列表',
  'template.too_small': ({ bound }) => `不能小于 ${bound}`,
  'template.too_large': ({ bound }) => `不能大于 ${bound}`,
  'template.too_many': ({ bound }) => `太多了，最多 ${bound} 项`,
  'template.empty_list': () => '至少要有一项',
  'template.text_too_long': ({ bound }) => `文字太长，最多 ${bound} 个字符`,
  'template.control_characters': () => '文字中含有看不见的控制字符，请删去重写',
  'template.item_id': () => '编号只能用字母、数字、连字符和下划线，最多 40 个',
  'template.item_id_twice': () => '有两项内容的编号相同',
  'template.application_identifier': () => '应用标识符应为 2 至 4 位数字',
  'template.image_not_inline': () => '图片必须是内嵌的 PNG，不能引用外部地址；请在设计器中放入图片',
  'template.image_too_large': () => '图片太大，请缩小到 384 KB 以内',
  'template.sheet_too_full': () => '这些标签在纸上排不下，请减少行数或列数，或缩小边距和间隔',
};

export const zhCn = { fields, fieldGroups, itemKinds, templateKinds, marks, findings, problems };

/** The shape that every language fills. */
export type LabelMessages = typeof zhCn;
