import type { BatchState, FarmEventKind, Unit } from '@suyuan/domain/batch';
import type { CertificateBasis, CertificateSample } from '@suyuan/domain/certificate';
import type { CertificationKind } from '@suyuan/domain/product';
import type { OrganisationForm } from '@suyuan/domain/registration';
import type { TestKind, Verdict } from '@suyuan/domain/test';

interface ProblemWords {
  readonly title: string;
  readonly remedy: string;
}

const notOurs: ProblemWords = {
  title: '这不是本平台赋的追溯码',
  remedy: '本平台从未发出过这个号码。如果它印在产品标签上，标签可能是伪造的，请不要食用，可拨打 12316 反映。',
};

export const zhCn = {
  states: {
    active: '状态正常，未被冻结或召回',
    frozen: '已冻结：暂停销售，等待调查',
    recalled: '已召回：请勿食用，请勿销售',
  } satisfies Record<BatchState, string>,
  stateHelp: {
    frozen: '主管部门正在调查这批产品。调查结束前请不要销售，已经买到的先不要食用。',
    recalled: '主管部门已召回这批产品。请停止食用和销售，联系购买处退货；身体不适请就医。',
  },
  stateSince: (instant: string) => `自 ${instant} 起`,
  stateReason: (reason: string) => `原因：${reason}`,
  failedTest: '检测没有通过，复检合格前不应销售',
  failedTestHelp: '这批产品有不合格或阳性的检测结果，详见下方“检测”。已经买到的请先不要食用，可拨打 12316 咨询。',
  stale: '刚才没能更新，以下是上一次读到的内容。',
  code: '追溯码',
  scans: {
    first: '这枚标签第一次被查询',
    firstHelp: '刚拆开的商品应当如此。请留意以后的查询次数。',
    times: (count: number) => `这枚标签第 ${count} 次被查询`,
    timesHelp: (instant: string) => `首次查询：${instant}。如果不是您或家人查的，标签可能被复制。`,
    manyHelp: (instant: string) =>
      `首次查询：${instant}。一枚标签只贴一件商品，查询次数这么多，标签很可能被复制，购买前请与商家核实。`,
    unknown: '这枚标签还没有查询记录',
    batch: '整批产品共用的追溯码',
    batchHelp: '它证明产品属于这一批，但不能分辨单件，所以不统计查询次数。',
  },
  facts: {
    title: '产品与批次',
    plot: '地块',
    lot: '批次',
    harvestDate: '采收日期',
    quantity: '本批数量',
    standard: '执行标准',
    gtin: '商品条码',
    serial: '标签序号',
  },
  producer: {
    title: '生产者',
    uscc: '统一社会信用代码',
    form: '组织形式',
    since: '注册日期',
    forms: {
      enterprise: '企业',
      'sole-trader': '个体工商户',
      cooperative: '农民专业合作社',
      'family-farm': '家庭农场',
      individual: '个人',
    } satisfies Record<OrganisationForm, string>,
  },
  certifications: {
    title: '认证与品牌',
    kinds: {
      green: '绿色食品',
      organic: '有机农产品',
      gi: '农产品地理标志',
      gap: '良好农业规范',
      renowned: '名特优新农产品',
      'regional-brand': '区域公用品牌',
    } satisfies Record<CertificationKind, string>,
    until: (day: string) => `有效期至 ${day}`,
    expired: (day: string) => `已于 ${day} 到期`,
  },
  certificate: {
    number: (number: string) => `编号 ${number}`,
    none: '这批产品没有开具承诺达标合格证。',
    carrier: '由承诺主体自行开具，平台仅提供载体。',
    voided: '作废',
    voidedSince: (instant: string) => `本证已于 ${instant} 作废`,
    contradicted: '检测没有通过，与这份承诺不符。',
    ticked: '已选',
    notTicked: '未选',
    gloss: undefined as Record<CertificateSample | CertificateBasis, string> | undefined,
    glossLead: '',
    unknownTemplate: '这一版合格证的承诺文字，请到追溯页面查看。',
  },
  records: {
    title: '生产记录',
    none: '没有公开的生产记录。',
    kinds: {
      planting: '种植',
      fertilising: '施肥',
      treatment: '用药',
      irrigation: '灌溉',
      feeding: '饲喂',
      harvest: '采收',
      packing: '包装',
    } satisfies Record<FarmEventKind, string>,
    variety: (variety: string) => `品种：${variety}`,
    target: (target: string) => `防治对象：${target}`,
    registration: (number: string) => `登记证号：${number}`,
    intervalKept: (interval: number, waited: number) => `安全间隔期 ${interval} 天，距采收 ${waited} 天，已满`,
    intervalOpen: (interval: number, waited: number) => `安全间隔期 ${interval} 天，距采收仅 ${waited} 天，未满`,
    intervalAfter: (interval: number) => `安全间隔期 ${interval} 天，采收之后施用`,
    chain: (hash: string) => `每条记录与上一条以散列值相连，事后改动会被发现。末条指纹 ${hash}`,
  },
  tests: {
    title: '检测',
    none: '没有公开的检测结果。',
    kinds: { rapid: '快速检测（筛查）', laboratory: '实验室检测' } satisfies Record<TestKind, string>,
    screening: '快速检测只是筛查，不是检验报告。',
    verdicts: {
      rapid: { pass: '阴性', fail: '阳性' },
      laboratory: { pass: '合格', fail: '不合格' },
    } satisfies Record<TestKind, Record<Verdict, string>>,
    by: (agency: string) => `检测方：${agency}`,
    commissioned: '委托检测',
    own: '自行检测',
    report: (number: string) => `报告编号 ${number}`,
    item: '项目',
    value: '结果',
    limit: '限量',
    verdict: '判定',
  },
  units: {
    kg: '千克',
    g: '克',
    t: '吨',
    jin: '斤',
    piece: '个',
    head: '头',
    bird: '只',
    fish: '尾',
    case: '箱',
    bag: '袋',
    box: '盒',
    bundle: '把',
    l: '升',
  } satisfies Record<Unit, string>,
  colon: '：',
  separator: ' · ',
  placeSeparator: '',
  retry: '重试',
  problems: {
    'code.length': { title: '追溯码位数不对', remedy: '追溯码是 20 位数字，请与标签核对后重新输入。' },
    'code.not_digits': { title: '追溯码里有不是数字的字符', remedy: '追溯码只有数字，请与标签核对后重新输入。' },
    'code.check_digit': {
      title: '有数字输错了',
      remedy: '校验位对不上：有一位输错，或相邻两位颠倒。请按四位一组与标签逐一核对。',
    },
    'code.unknown_version': notOurs,
    'code.invented': notOurs,
    'code.not_issued': {
      title: '这个追溯码没有启用',
      remedy: '号码属于一个真实批次，但这枚标签从未发放。如果它印在产品上，标签可能是仿冒的，可拨打 12316 反映。',
    },
    'network.unreachable': { title: '暂时连不上追溯服务', remedy: '请检查网络，然后重试。' },
    'request.too_many': { title: '查询太频繁', remedy: '请过一分钟再试。' },
    other: { title: '追溯服务暂时没有回应', remedy: '请稍后再试。' },
  } satisfies Record<string, ProblemWords>,
  honesty: '本页由溯源（Suyuan）提供，不是国家农产品质量安全追溯管理信息平台。生产信息由生产者填报并对其真实性负责。',
};

export type ViewMessages = typeof zhCn;
