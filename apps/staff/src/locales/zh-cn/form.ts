export const form = {
  problems: (count: number) => `有 ${count} 处需要修改`,
  notTaken: '没有提交成功',
  restored: '已恢复上次未提交的内容。',
  discard: '清空重填',
  choose: '请选择',
  remove: '移除',
  sending: '正在提交…',
};
