import type { Language } from '../language.ts';
import type { PictureName } from './pictures.ts';

/** What the invented shop says about a kind of produce; the name of the product itself comes from its trace record. */
interface Article {
  /** Found in the name of a product of this kind. */
  readonly match: RegExp;
  readonly picture: PictureName;
  /** Yuan. */
  readonly price: string;
  readonly unit: Readonly<Record<Language, string>>;
  readonly line: Readonly<Record<Language, string>>;
}

const articles: readonly Article[] = [
  {
    match: /桃/,
    picture: 'peach',
    price: '39.90',
    unit: { 'zh-CN': '5 斤装', en: '2.5 kg box' },
    line: {
      'zh-CN': '海拔千米现摘，桃香软糯，单果三两以上',
      en: 'Picked at a thousand metres, fragrant and soft, 150 g and up',
    },
  },
  {
    match: /橙|柑|橘|柚/,
    picture: 'orange',
    price: '29.90',
    unit: { 'zh-CN': '5 斤装', en: '2.5 kg box' },
    line: { 'zh-CN': '皮薄多汁，清甜化渣，树上熟', en: 'Thin skin, plenty of juice, ripened on the tree' },
  },
  {
    match: /蛋/,
    picture: 'egg',
    price: '36.80',
    unit: { 'zh-CN': '30 枚', en: 'tray of 30' },
    line: { 'zh-CN': '散养土鸡，五谷喂养，当日捡蛋', en: 'Free-range hens on grain, collected the same day' },
  },
  {
    match: /茶/,
    picture: 'tea',
    price: '88.00',
    unit: { 'zh-CN': '100 克罐装', en: '100 g tin' },
    line: { 'zh-CN': '高山云雾，一芽一叶，清明前采', en: 'High mist, one bud and one leaf, picked in early spring' },
  },
  {
    match: /米|稻|谷/,
    picture: 'rice',
    price: '69.00',
    unit: { 'zh-CN': '10 斤装', en: '5 kg bag' },
    line: { 'zh-CN': '洞庭湖区新米，现碾现发', en: 'New rice from Lake Dongting, milled to order' },
  },
];

const anything: Article = {
  match: /(?:)/,
  picture: 'greens',
  price: '15.80',
  unit: { 'zh-CN': '500 克', en: '500 g' },
  line: { 'zh-CN': '清晨采收，当天发货', en: 'Harvested at dawn, shipped the same day' },
};

/** The article for a product of this name. */
export const articleFor = (productName: string): Article =>
  articles.find(({ match }) => match.test(productName)) ?? anything;
