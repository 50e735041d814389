import type { BatchState, FarmEventKind, Unit } from '@suyuan/domain/batch';
import type { CertificateBasis, CertificateSample } from '@suyuan/domain/certificate';
import type { CertificationKind } from '@suyuan/domain/product';
import type { RecallKind } from '@suyuan/domain/recall';
import type { OrganisationForm, RegistrationState, Trade } from '@suyuan/domain/registration';
import type { TestKind } from '@suyuan/domain/test';

/** The trade's own terms, as every view says them. */
export const terms = {
  registrationState: { pending: '待审核', returned: '已退回', approved: '已通过' } satisfies Record<
    RegistrationState,
    string
  >,
  organisationForm: {
    enterprise: '企业',
    'sole-trader': '个体工商户',
    cooperative: '农民专业合作社',
    'family-farm': '家庭农场',
    individual: '个人',
  } satisfies Record<OrganisationForm, string>,
  trade: { crop: '种植业', livestock: '畜牧业', fishery: '渔业' } satisfies Record<Trade, string>,
  batchState: { active: '正常', frozen: '已冻结', recalled: '已召回' } satisfies Record<BatchState, string>,
  unit: {
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
  quantity: (value: string, unit: string) => `${value} ${unit}`,
  eventKind: {
    planting: '播种定植',
    fertilising: '施肥',
    treatment: '用药',
    irrigation: '灌溉',
    feeding: '饲喂',
    harvest: '采收',
    packing: '包装',
  } satisfies Record<FarmEventKind, string>,
  certification: {
    green: '绿色食品',
    organic: '有机农产品',
    gi: '地理标志',
    gap: '良好农业规范（GAP）',
    renowned: '名特优新农产品',
    'regional-brand': '区域公用品牌',
  } satisfies Record<CertificationKind, string>,
  testKind: { rapid: '快速检测', laboratory: '实验室检测' } satisfies Record<TestKind, string>,
  verdict: { pass: '合格', fail: '不合格' },
  screening: { pass: '阴性', fail: '阳性' },
  sample: { producer: '样式一（生产者）', buyer: '样式二（收购单位、个人）' } satisfies Record<
    CertificateSample,
    string
  >,
  basis: {
    'quality-control': '质量安全控制符合要求',
    'self-test': '自行检测合格',
    'commissioned-test': '委托检测合格',
  } satisfies Record<CertificateBasis, string>,
  recallKind: { freeze: '冻结', recall: '召回', lift: '解除' } satisfies Record<RecallKind, string>,
  bodyKind: { authority: '监管机构', monitoring: '监测机构', enforcement: '执法机构' },
  role: { administrator: '平台管理员', regulator: '监管人员', producer: '生产主体' },
  level: { province: '省', prefecture: '市州', county: '县市区', township: '乡镇街道' },
};
