import type { JobReason } from '../job.ts';
import type { OptionProblem } from '../options.ts';
import type { ProblemCode } from '../problem.ts';

/** What the agent says: in the terminal, and to pages that ask for Chinese. */
export const zhCn = {
  running: (url: string) => `打印助手已启动：${url}`,
  origins: (origins: string) => `只为这些网站打印：${origins}`,
  printers: (names: string) => `打印机：${names}`,
  code: (code: string) => `配对码（只能用一次，请填到网页中）：${code}`,
  codeSpent: '配对码输错太多次，已作废。请重新启动打印助手，取得新的配对码。',
  stopHint: '按 Ctrl-C 停止。',
  usage: `用法：npx @suyuan/print-agent --origin <网站> --printer <名称=地址> [选项]

  --origin <网站>          允许打印的网站，例如 https://trace.example.cn，可以写多个
  --printer <名称=地址>    打印机，可以写多个，地址为：
                           tspl+tcp://192.168.1.50:9100    网络标签打印机（tspl、zpl、esc-pos 或 pdf）
                           zpl+cups://队列名               本机 CUPS 队列
                           pdf+cups://服务器:631/队列名    其他机器上的 CUPS 队列
  --port <端口>            默认 9180
  --data-dir <文件夹>      任务记录和配对信息，默认在用户目录的 .suyuan/print-agent 下
  --largest-job <MB>       一个任务的最大字节数，默认 512`,
  options: {
    'origin.missing': () => '请用 --origin 写明允许打印的网站。',
    'origin.invalid': (value: string) =>
      `--origin ${value} 不能使用：应为 https:// 开头的网站，不带路径；http:// 只用于本机（localhost）。`,
    'printer.missing': () => '请用 --printer 写明至少一台打印机。',
    'printer.invalid': (value: string) =>
      `--printer ${value} 不能使用：应如“仓库=tspl+tcp://192.168.1.50:9100”，或“仓库=zpl+cups://队列名”。`,
    'printer.twice': (value: string) => `有两台打印机都叫“${value}”：请各取一个名称。`,
    'number.invalid': (value: string) => `${value} 应为数字，且在允许的范围内。`,
    'option.unknown': (value: string) => `选项无法识别：${value}`,
  } satisfies Record<OptionProblem['code'], (value: string) => string>,
  portInUse: (port: number) => `端口 ${port} 已被占用：打印助手可能已经在运行；也可以用 --port 换一个端口。`,
  startFailed: (reason: string) => `未能启动：${reason}`,
  problems: {
    'agent.wrong_host': '请用 127.0.0.1 或 localhost 访问打印助手。',
    'agent.foreign_origin': '这个网站没有获准在本机打印。请在启动打印助手时用 --origin 写明它。',
    'agent.not_paired': '这个网站还没有和本机的打印助手配对。请填写打印助手窗口中显示的配对码。',
    'pairing.wrong_code': '配对码不对。请照打印助手窗口中显示的填写，每个配对码只能用一次。',
    'pairing.closed': '配对码输错太多次。请重新启动打印助手，取得新的配对码。',
    'printer.unknown': '没有这台打印机。请在启动打印助手时用 --printer 写明它。',
    'job.unknown': '没有这个打印任务。',
    'job.key_missing': '请求缺少 Idempotency-Key，无法保证不重复打印。',
    'job.key_reused': '这个 Idempotency-Key 已用于另一个打印任务。',
    'job.too_large': '这个打印任务太大，请分成几个任务。',
    'job.empty': '这个打印任务中没有标签。',
    'job.broken_pieces': '这个打印任务的内容不完整或格式不对，没有打印。',
    'job.wrong_state': '这个打印任务现在的状态不能这样操作。',
    'job.label_not_in_doubt': '只能从尚未确认印出的标签继续；其他标签请另建打印任务，并注明补打原因。',
    'request.unknown_route': '打印助手没有这个接口。',
    'server.unexpected': '打印助手出错了，没有打印。',
  } satisfies Record<ProblemCode, string>,
  reasons: {
    'paper-out': '打印机缺纸。装好纸后点“继续”。',
    'cover-open': '打印机的盖子开着。合上后点“继续”。',
    'ribbon-out': '碳带用完了。换好后点“继续”。',
    jam: '打印机卡纸。清理后点“继续”。',
    overheated: '打印头过热或过冷。等它恢复后点“继续”。',
    'printer-paused': '打印机被按了暂停。在打印机上恢复后点“继续”。',
    unreachable: '连接不上打印机。请检查电源和网线后点“继续”。',
    'connection-lost': '和打印机的连接断了。请查看最后印出的是哪一张，再从没印出的那张继续。',
    stalled: '打印机很久没有接收数据。请检查是否缺纸、开盖或暂停，处理后点“继续”。',
    unconfirmed: '打印机没有确认已收完。请查看最后印出的是哪一张，再从没印出的那张继续。',
    'queue-stopped': '打印队列被停用。请在系统的打印机设置中恢复后点“继续”。',
    'queue-held': '打印队列扣留了任务。请在系统的打印机设置中放行后点“继续”。',
    'queue-refused': '打印队列不接收任务，或没有这个队列。请在系统的打印机设置中检查后点“继续”。',
    'queue-dropped': '打印队列中的任务被取消或中止。请查看最后印出的是哪一张，再从没印出的那张继续。',
    'cups-unreachable': '连接不上打印服务（CUPS）。请检查它是否在运行，然后点“继续”。',
    asked: '已暂停。',
    interrupted: '打印助手曾被关闭。请查看最后印出的是哪一张，再从没印出的那张继续。',
    unreadable: '打印内容读不出来，任务不能继续。已印出的张数以记录为准。',
    'printer-removed': '这台打印机已从打印助手的设置中删除。',
  } satisfies Record<JobReason, string>,
};

export type Messages = typeof zhCn;
