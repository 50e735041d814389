import type { LabelData } from '../label-data.ts';

/*
 * Invented: the code passes its check digit and belongs to no batch, the telephone number cannot ring, the host is
 * reserved for examples.
 */

/** A batch as it usually is. */
export const typicalData: LabelData = {
  productName: '炎陵黄桃',
  variety: '锦绣黄桃',
  grade: '一级',
  specification: '2.5 千克/箱',
  storage: '阴凉通风处',
  shelfLife: '7 天',
  standardNumber: 'DB43/T 000-2026',
  certification: '绿色食品',
  gtin: '6900000000014',
  producerName: '炎陵县示例果业专业合作社',
  producerAddress: '湖南省株洲市炎陵县中村瑶族乡',
  origin: '湖南省株洲市炎陵县',
  phone: '0731-00000001',
  lot: 'HT20260718A',
  quantity: '1500 千克',
  harvestDate: '2026-07-18',
  packedOn: '2026-07-18',
  bestBefore: '2026-07-25',
  printedOn: '2026-07-18',
  code: '51234567890123456787',
  serial: '000001',
  traceUrl: 'https://trace.example.cn/t/51234567890123456787',
  digitalLink: 'https://trace.example.cn/01/06900000000014/10/HT20260718A/21/000001',
  host: 'trace.example.cn',
  certificateNumber: 'HGZ-20260718-0001',
  issuedOn: '2026-07-18',
  issuer: '炎陵县示例果业专业合作社',
  basisQualityControl: true,
  basisSelfTest: true,
  basisCommissionedTest: false,
  price: '12.80',
  priceUnit: '元/500 克',
  outletName: '示例超市芙蓉店',
};

/** The longest values that a form lets through: what fits with these fits always. */
export const longestData: LabelData = {
  ...typicalData,
  productName: '湘西土家族苗族自治州高山富硒有机猕猴桃（礼盒装）',
  variety: '米良一号与翠玉混合装',
  grade: '出口特级（直径八十毫米以上）',
  specification: '12 枚 × 4 层/箱，净含量不低于 5 千克',
  storage: '请置于 0–4 ℃ 冷藏，开箱后两日内食用完毕',
  shelfLife: '常温 15 天，冷藏 60 天',
  certification: '绿色食品 LB-18-20001800001A',
  producerName: '湖南省湘西土家族苗族自治州凤凰县示例生态农业科技开发股份有限公司',
  producerAddress: '湖南省湘西土家族苗族自治州凤凰县示例镇示例村第十八村民小组一百二十八号',
  origin: '湖南省湘西土家族苗族自治州凤凰县示例镇示例村',
  phone: '0743-00000001-802001',
  lot: 'FHXMHT-20260718-A-000128',
  quantity: '123456.78 千克',
  traceUrl: 'https://trace.nongye.xiangxi.example.gov.cn/t/51234567890123456787',
  issuer: '湖南省湘西土家族苗族自治州凤凰县示例生态农业科技开发股份有限公司',
  basisCommissionedTest: true,
  price: '12345.60',
  outletName: '示例连锁超市湘西土家族苗族自治州凤凰古城旗舰店',
};

/** Only what every batch has: shows what is left of a label when nothing optional is known. */
export const emptiestData: LabelData = {
  productName: '桃',
  producerName: '李某',
  lot: '1',
  code: typicalData.code,
  serial: '000001',
  traceUrl: typicalData.traceUrl,
  host: typicalData.host,
};
