export const zhCn = {
  greeting: (name: string) => (name === '' ? '大家好！' : `${name}，您好！`),
  answer: '您好',
};

export type Messages = typeof zhCn;
