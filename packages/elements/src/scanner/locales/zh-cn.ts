/** What is read before anything is scanned; the rest comes with `desk/`. */
export const zhCn = {
  region: '扫码',
  start: '开始扫码',
  startHint: '追溯码、商品条码、产品二维码都可以',
  photo: '选择图片或拍照',
  photoHint: '也可以把图片拖到这里，或直接粘贴',
  typeLabel: '输入追溯码',
  typeHint: '标签上的 20 位数字；扫码枪也可直接扫',
  submit: '查询',
  typing: {
    remaining: (count: number) => `还差 ${count} 位`,
    complete: '校验无误',
    wrong: {
      'code.not_digits': '追溯码只有数字，请检查是否输入了字母或符号',
      'code.length': '追溯码是 20 位数字，多出来的请删去',
      'code.unknown_version': '追溯码的第一位是 5 到 9，请从头核对',
      'code.check_digit': '有一位输错了，请与标签逐位核对',
    },
    empty: '请先输入追溯码',
  },
  required: '请先扫码或输入追溯码',
  unavailable: '识别程序没有加载，请检查网络后再试',
};

/** The shape that every language fills. */
export type Messages = typeof zhCn;
