/** What failed without a word from the server; the contract has the sentences for everything else. */
export const problems = {
  fallback: '请检查这一项。',
  byCode: {
    'network.unreachable': '连不上服务器。请检查网络后重试，已填写的内容都还在。',
    'network.unexpected_answer': '服务器给出了无法识别的答复，请稍后重试。已填写的内容都还在。',
  } as Record<string, string>,
};
