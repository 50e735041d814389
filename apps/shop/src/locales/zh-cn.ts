export const zhCn = {
  brand: '湘里鲜',
  slogan: '湖南好物，产地直发',
  demo: '这是一家虚构的网店，用来演示怎样把追溯信息嵌进别人的网页；不会真的下单。',
  otherLanguage: 'English',
  nav: { home: '首页', fruit: '时令水果', staples: '粮油蛋品', about: '产地故事' },
  cart: '购物车',
  added: (name: string, count: number) => `已加入购物车：${name} × ${count}（演示，不会真的下单）`,
  price: '促销价',
  perUnit: (unit: string) => `/ ${unit}`,
  promises: ['产地直发，48 小时内发货', '坏果包赔', '每件可追溯，扫码可查'],
  count: '数量',
  buy: '加入购物车',
  trace: '这一批从哪里来',
  traceLead: '以下内容由溯源平台直接提供，本店不能改动。收到货后，扫一扫包装上的二维码可以核对。',
  list: '当季好物',
  listLead: '有追溯徽标的商品，点开徽标就能看到这一批的产地、合格证与检测结果。',
  noTrace: '演示数据还没有准备好，暂时没有可追溯的商品。',
  footer: '湘里鲜 · 虚构网店 · 演示用途',
};

export type Messages = typeof zhCn;
