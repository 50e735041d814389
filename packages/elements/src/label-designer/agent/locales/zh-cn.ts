/** What the designer says about the print agent; loaded with it. */
export const zhCn = {
  looking: '正在找打印助手……',
  again: '再找一次',
  absent: {
    unreachable: '这台电脑上没有运行打印助手。',
    unlisted: '打印助手在运行，但没有获准为这个网站打印。',
    forbidden: '浏览器不让这个网站访问本机的打印助手。',
  },
  remedy: {
    unreachable:
      '打印助手是装在打印机旁边那台电脑上的小程序，需要 Node 20.19 或更高版本。在终端里运行下面这一行，把打印机的名称和地址换成您自己的：',
    unlisted: '请关掉它，加上这个网站再启动，打印机的名称和地址换成您自己的：',
    forbidden: '点地址栏左边的图标，把“本地网络”或“此设备上的应用”改成“允许”，再点“再找一次”。',
  },
  command: '启动打印助手的命令',
  samplePrinter: {
    tspl: '仓库=tspl+tcp://192.168.1.50:9100',
    zpl: '仓库=zpl+tcp://192.168.1.50:9100',
    'esc-pos': '仓库=esc-pos+tcp://192.168.1.50:9100',
    pdf: '办公室=pdf+cups://队列名',
  },
  browsers: '请用电脑上的 Chrome、Edge 或 Firefox；手机和 Safari 不能用打印助手。',
  pairing: {
    code: '配对码',
    hint: '第一次用先配对：打印助手的窗口里有八位数字，照着填。每个浏览器只要填一次。',
    action: '配对',
    incomplete: '配对码是八位数字，请照打印助手的窗口填写。',
    paired: '已配对',
  },
  printer: '打印机',
  printerStates: { ready: '就绪', printing: '正在打印', stopped: '停住了', unreachable: '连不上' },
  languages: { tspl: 'TSPL', zpl: 'ZPL', 'esc-pos': 'ESC/POS', pdf: 'PDF' },
  printerNamed: (name: string, state: string) => `${name}（${state}）`,
  noPrinter: (language: string, others: string) =>
    `打印助手里没有 ${language} 打印机，现有：${others}。请在上面换一种输出，或启动打印助手时加上它。`,
  listOf: (names: readonly string[]) => names.join('、'),
  unpair: '取消配对',
  lost: '打印助手没有回应。请看它的窗口是否还开着；重新启动后，任务会接着原来的地方。',
  unexpected: '打印助手的回答读不懂，请更新打印助手后再试。',
  retry: '再试一次',

  run: {
    title: (printer: string) => `打印：${printer}`,
    states: {
      queued: '排队中，前面还有任务。',
      printing: '正在打印。',
      paused: '已暂停。',
      done: '全部打完。',
      failed: '没有打完。',
      cancelled: '已取消。',
    },
    handingOver: '正在把标签交给打印助手……',
    refused: '标签还没有交给打印助手，一枚也没有打。',
    counts: (confirmed: number, sent: number, labels: number) =>
      `已确认 ${confirmed} 枚，已发 ${sent} 枚，共 ${labels} 枚`,
    progress: '打印进度',
    reload: '关掉这个窗口或刷新网页都不影响打印，回来还能看到。',
    doubt: (from: number, to: number) =>
      from === to
        ? `第 ${from} 号不确定有没有印出来。请看打印机最后印出的是哪一张。`
        : `第 ${from} 到第 ${to} 号不确定有没有印出来。请看打印机最后印出的是哪一张。`,
    from: '从第几号接着打',
    fromHint: (next: number) => `填没有印出来的第一张，就一张不少；不确定时填 ${next}，一张也不会重复。`,
    fromWrong: (from: number, to: number) => `请填 ${from} 到 ${to} 之间的数。`,
    pause: '暂停',
    resume: '继续',
    cancel: '取消打印',
    cancelSure: (left: number) => `确定取消？还没发出的 ${left} 枚不再打印；打印机已经收到的仍会印出来。`,
    keep: '不取消',
    cancelAction: '确定取消',
    underWay: (printer: string, confirmed: number, labels: number) => `${printer}：已打 ${confirmed} / ${labels} 枚`,
    halted: (printer: string, confirmed: number, labels: number) =>
      `${printer}停住了：已打 ${confirmed} / ${labels} 枚`,
    document: {
      counts: (confirmed: number, sent: number): string =>
        confirmed > 0 ? '整份文件已打完' : sent > 0 ? '整份文件已发出，还没有确认打完' : '整份文件还没有发出',
      doubt: '不确定这份文件打完了没有。请看打印机印出了多少页。',
      doubtHint: '只缺几枚的，选“不再打”，再把缺的序号补打一次。',
      again: '整份再打一遍',
      enough: '不再打',
      cancelSure: '确定取消？打印机已经收到的仍会印出来。',
      underWay: (printer: string) => `${printer}：正在打印一份文件`,
      halted: (printer: string) => `${printer}停住了：一份文件还没打完`,
    },
    show: '查看',
    showNamed: (printer: string) => `查看${printer}的打印任务`,
  },
};

export type AgentMessages = typeof zhCn;
