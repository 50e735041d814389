export const products = [
  '炎陵黄桃',
  '安化黑茶',
  '湘莲',
  '麻阳冰糖橙',
  '永州血鸭',
  '古丈毛尖',
  '辰溪稻花鱼',
  '新晃黄牛肉',
];
export const producers = [
  '炎陵县示例果业专业合作社',
  '安化县示例茶业有限公司',
  '湘潭县示例莲业家庭农场',
  '麻阳苗族自治县示例果蔬合作社',
];
export const origins = [
  '湖南省株洲市炎陵县',
  '湖南省益阳市安化县',
  '湖南省湘潭市湘潭县',
  '湖南省怀化市麻阳苗族自治县',
  '湖南省永州市零陵区',
];

export const names = { producer: '生产者', origin: '产　地' } as const;
