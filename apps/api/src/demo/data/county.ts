import type { EventForm } from '@suyuan/contract/batch';
import type { ProductForm } from '@suyuan/contract/product';
import type { RegistrationForm } from '@suyuan/contract/registration';
import type { TestForm } from '@suyuan/contract/test';

/*
 * The demo county: invented firms at real places, identity numbers of 1900, telephone numbers that cannot ring. Days are
 * counted back from the day of the first start.
 */

/** Days before today. */
type DaysAgo = number;

type Dated<T> = T extends { readonly day: string } ? Omit<T, 'day'> & { readonly daysAgo: DaysAgo } : never;

export interface DemoBatch {
  readonly lot: string;
  readonly plot: string;
  readonly harvestedDaysAgo: DaysAgo;
  readonly quantity: { readonly value: number; readonly unit: 'kg' | 'jin' | 'case' | 'box' };
  readonly records: readonly Dated<EventForm>[];
  readonly test?: Omit<TestForm, 'testedOn'> & { readonly daysAgo: DaysAgo };
  readonly bases: readonly ('quality-control' | 'self-test' | 'commissioned-test')[];
  readonly codes: number;
  /** Called back by the county, with this reason. */
  readonly recall?: string;
}

export interface DemoProducer {
  readonly form: Omit<RegistrationForm, 'consent' | 'licenceUploadId'>;
  readonly products: readonly { readonly form: ProductForm; readonly batches: readonly DemoBatch[] }[];
}

export const provinceBody = {
  divisionCode: '430000',
  bodyName: '湖南省农业农村厅（演示）',
  username: 'hunan-admin',
  name: '孙厅办',
} as const;

export const bodies = {
  county: {
    name: '长沙县农业农村局（演示）',
    divisionCode: '430121',
    administrator: { username: 'changsha-admin', name: '王主任' },
  },
  neighbour: {
    name: '浏阳市农业农村局（演示）',
    divisionCode: '430181',
    administrator: { username: 'liuyang-admin', name: '刘主任' },
  },
} as const;

export const reviewer = { username: 'changsha-reviewer', name: '陈审核' } as const;

export const producers: readonly DemoProducer[] = [
  {
    form: {
      organisationForm: 'cooperative',
      name: '长沙县青岭云雾茶叶专业合作社',
      uscc: '93430121MA4DEM010R',
      legalRepresentative: '周青岭',
      contactName: '周青岭',
      contactPhone: '0731-00000001',
      divisionCode: '430121110',
      address: '金井镇青岭村茶园路 8 号',
      trade: 'crop',
    },
    products: [
      {
        form: {
          name: '青岭云雾绿茶',
          categoryCode: '010701',
          gtin: '06901234567892',
          standard: 'DB43/T 0000-2024',
          certifications: [
            { kind: 'gi', number: '演示-地标-0001' },
            { kind: 'green', number: 'LB-45-2401010001A', validUntil: '2028-12-31' },
          ],
        },
        batches: [
          {
            lot: '秋茶-01',
            plot: '二号坡茶园',
            harvestedDaysAgo: 6,
            quantity: { value: 180, unit: 'kg' },
            records: [
              { kind: 'fertilising', daysAgo: 62, inputName: '腐熟菜籽饼肥', dose: '150 千克/亩' },
              { kind: 'irrigation', daysAgo: 48 },
              {
                kind: 'treatment',
                daysAgo: 34,
                inputName: '苦参碱水剂',
                dose: '100 毫升/亩',
                registrationNumber: 'PD20000000',
                target: '茶小绿叶蝉',
                safetyIntervalDays: 7,
              },
              { kind: 'harvest', daysAgo: 6, quantity: { value: 180, unit: 'kg' }, note: '手工采摘一芽二叶' },
              { kind: 'packing', daysAgo: 4, quantity: { value: 720, unit: 'box' } },
            ],
            test: {
              daysAgo: 3,
              kind: 'laboratory',
              agency: '长沙县农产品质量检测中心（演示）',
              commissioned: true,
              reportNumber: 'YS-2026-0118',
              items: [
                {
                  name: '联苯菊酯',
                  method: 'GB 23200.113-2018',
                  value: '0.12',
                  unit: 'mg/kg',
                  limit: '5',
                  verdict: 'pass',
                },
                {
                  name: '草甘膦',
                  method: 'GB/T 23750-2009',
                  value: '未检出',
                  unit: 'mg/kg',
                  limit: '1',
                  verdict: 'pass',
                },
              ],
            },
            bases: ['quality-control', 'commissioned-test'],
            codes: 500,
          },
        ],
      },
    ],
  },
  {
    form: {
      organisationForm: 'enterprise',
      name: '湖南浏水田园农业有限公司',
      uscc: '91430121MA4DEM029W',
      legalRepresentative: '李田园',
      contactName: '何小禾',
      contactPhone: '0731-00000002',
      divisionCode: '430121106',
      address: '春华镇田园综合体 2 栋',
      trade: 'crop',
    },
    products: [
      {
        form: { name: '春华大棚青椒', categoryCode: '010405', certifications: [] },
        batches: [
          {
            lot: '大棚椒-07',
            plot: '七号大棚',
            harvestedDaysAgo: 2,
            quantity: { value: 860, unit: 'jin' },
            records: [
              { kind: 'planting', daysAgo: 96, variety: '早春椒一号' },
              { kind: 'fertilising', daysAgo: 60, inputName: '三元复合肥 15-15-15', dose: '20 千克/亩' },
              {
                kind: 'treatment',
                daysAgo: 20,
                inputName: '吡虫啉可湿性粉剂',
                dose: '15 克/亩',
                registrationNumber: 'PD20000001',
                target: '蚜虫',
                safetyIntervalDays: 7,
              },
              { kind: 'harvest', daysAgo: 2, quantity: { value: 860, unit: 'jin' } },
            ],
            test: {
              daysAgo: 2,
              kind: 'rapid',
              agency: '湖南浏水田园农业有限公司',
              commissioned: false,
              items: [
                {
                  name: '有机磷和氨基甲酸酯类',
                  method: 'GB/T 5009.199-2003',
                  value: '12.5',
                  unit: '%',
                  limit: '50',
                  verdict: 'pass',
                },
              ],
            },
            bases: ['self-test'],
            codes: 200,
          },
          {
            lot: '大棚椒-05',
            plot: '五号大棚',
            harvestedDaysAgo: 9,
            quantity: { value: 400, unit: 'jin' },
            records: [{ kind: 'harvest', daysAgo: 9, quantity: { value: 400, unit: 'jin' } }],
            bases: ['quality-control'],
            codes: 100,
            recall: '监督抽检发现啶虫脒残留超标，请停止食用，可到购买处退货。',
          },
        ],
      },
    ],
  },
];

/** An application that waits in the queue of the county's reviewer, so that there is something to review. */
export const applicant: Omit<RegistrationForm, 'consent' | 'licenceUploadId'> = {
  organisationForm: 'family-farm',
  name: '春华镇稻花香家庭农场',
  idNumber: '430103190001010011',
  legalRepresentative: '张稻香',
  contactName: '张稻香',
  contactPhone: '0731-00000003',
  divisionCode: '430121106',
  address: '春华镇稻花村 3 组',
  trade: 'crop',
};
