/** Ways to the printer, and what is said of a run on its way. */
export const printer = {
  form: '发送方式',
  forms: {
    whole: '每枚整张发送（和预览一点不差，什么打印机都行）',
    stored: '版面存进打印机，每枚只发变化的内容（快得多）',
  },
  formHint:
    '二维码和编号由打印机自己画，大小位置不变，字形与预览略有不同；服务器会按打印机画的样子再试扫。印出空白或乱码，说明打印机存不了版面。',
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
    sending: (labels: number) => `正在发送，已送出 ${labels} 枚。`,
    waiting: (labels: number) =>
      `已送出 ${labels} 枚，打印机没有再收。看看是不是缺纸、开了盖或用完了碳带；弄好后自动继续。`,
    paused: (labels: number) => `已暂停，已送出 ${labels} 枚。`,
    stopped: (labels: number) => `打印机断开了，已送出 ${labels} 枚。请检查电源和连线，再重新连接。`,
    done: (labels: number) => `全部送出，共 ${labels} 枚。`,
    cancelled: (labels: number) => `已取消，已送出 ${labels} 枚。`,
  },
  doubt: (serial: number) => `第 ${serial} 号不确定有没有印出来。`,
  from: '从第几号接着打',
  fromHint: (next: number) =>
    `看打印机最后印出的是哪一张，填它的下一张：关过电源的，收到没印的也不会再印。不确定时填 ${next}，一张也不会重复。`,
  fromWrong: (from: number, to: number) => `请填 ${from} 到 ${to} 之间的数。`,
  resend: {
    title: '接着打',
    nothing: (count: number) => `共 ${count} 枚，一枚也没有发出。`,
    part: (count: number, confirmed: number) => `共 ${count} 枚，已确认印出 ${confirmed} 枚。`,
    elsewhere: '如果是在另一台电脑上打的，请到那台电脑上接着打，两边都打会重复。',
    doubt: (from: number, to: number) =>
      from === to ? `第 ${from} 号不确定有没有印出来。` : `第 ${from} 到第 ${to} 号不确定有没有印出来。`,
    hint: '看打印机最后印出的是哪一张，填它的下一张。',
    underWay: '打印助手里还有这一批，没有打完。',
    show: '查看',
    done: (count: number) => `这 ${count} 枚已经全部印出。要再打，请在“打印”里勾“这是补打”。`,
  },
  reconnect: '重新连接并继续',
  pause: '暂停',
  resume: '继续',
  failed: '打印机没有连上。检查电源和连线，或改为下载文件。',
};

export type PrinterMessages = typeof printer;
