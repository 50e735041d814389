/** Ways to the printer, and what is said of a run on its way. */
export const printer = {
  form: '发送方式',
  forms: {
    stored: '版面存进打印机，每枚只发变化的内容（快得多）',
    whole: '每枚整张发送（打印机存不了版面，印出空白或乱码时选）',
  },
  formHint: '二维码和编号由打印机自己画，大小位置不变，字形与预览略有不同；服务器会按打印机画的样子再试扫。',
  title: '正在打印',
  to: '送到',
  ways: {
    file: '下载文件',
    usb: 'USB 打印机',
    serial: '串口打印机',
    bluetooth: '蓝牙打印机',
    agent: '打印助手（网络打印机、系统打印队列）',
  },
  missing: '还没有连上打印助手里的打印机。请按上面的提示做，或改为下载文件。',
  states: {
    sending: (kilobytes: number) => `正在发送，已发 ${kilobytes} KB`,
    paused: (kilobytes: number) => `已暂停，已发 ${kilobytes} KB`,
    stopped: () => '打印机停住了。检查纸和连线，然后继续；发过的不会再发。',
    done: (kilobytes: number) => `全部发完，共 ${kilobytes} KB`,
    cancelled: () => '已取消',
  },
  pause: '暂停',
  resume: '继续',
  failed: '打印机没有连上。检查电源和连线，或改为下载文件。',
};

export type PrinterMessages = typeof printer;
