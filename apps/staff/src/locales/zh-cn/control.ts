export const control = {
  heading: '监管措施',
  lead: '措施立即生效：追溯页面和所有嵌入页面都会显示。',
  empty: '没有对本批次采取过措施。',
  state: '当前状态',
  action: { freeze: '冻结批次', recall: '召回批次', lift: '解除措施' },
  explain: {
    freeze: '暂停销售，等待核查。消费者扫码会看到“已冻结”及原因。',
    recall: '停止销售并召回已售产品。消费者扫码会看到“已召回”及原因。',
    lift: '恢复正常。之前的措施仍保留在记录中。',
  },
  form: { reason: '原因' } as Record<string, string>,
  reasonHint: '原因会公开显示，请勿写入个人信息。',
  confirm: { freeze: '确认冻结', recall: '确认召回', lift: '确认解除' },
  sending: '正在提交…',
  done: { freeze: '批次已冻结。', recall: '批次已召回。', lift: '措施已解除。' },
  history: '措施记录',
};
