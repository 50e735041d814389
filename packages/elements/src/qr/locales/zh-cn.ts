export const zhCn = {
  name: (value: string) => `二维码：${value}`,
  traceName: (grouped: string) => `追溯二维码，追溯码 ${grouped}`,
  tooLong: '内容太长，放不进一个二维码。',
};

export type Messages = typeof zhCn;
