import type { AddressCaution, DamagedKind } from '@suyuan/domain/code';
import type { ScanProblem } from '../../scanner-session.ts';
import type { GunMode } from '../guns.ts';
import type { Aim } from '../lookout.ts';
import type { Signal } from '../signal.ts';

/** What a person reads about a problem: what is wrong, and what to do. */
export interface ProblemWords {
  readonly title: string;
  readonly remedy: string;
}

export const zhCn = {
  bridge: { weixin: '用微信扫一扫', alipay: '用支付宝扫一扫', app: '用本应用扫码' },
  guns: {
    serial: { connect: '连接串口扫码枪', connected: '串口扫码枪已连接' },
    hid: { connect: '连接 USB 扫码枪', connected: 'USB 扫码枪已连接' },
  } satisfies Record<GunMode, unknown>,
  asking: {
    camera: { title: '正在打开摄像头…', hint: '浏览器询问时，请选择“允许”。' },
    bridge: { title: '请在弹出的扫一扫中对准二维码' },
  },
  paused: {
    hidden: { title: '已暂停', hint: '回到本页后自动继续。' },
    muted: { title: '摄像头暂时被占用', hint: '可能有来电，空出后自动继续。' },
  },
  reading: { title: '正在识别图片…' },
  aim: {
    loading: '正在加载识别程序…',
    help: '认不出？靠近些，避开反光，或换张图片',
    qr: '把二维码放进框里（本页读不了条码）',
    all: '把二维码或条码放进框里',
  } satisfies Record<Aim, string>,
  cancel: '取消',
  stop: '停止扫码',
  again: '继续扫码',
  drop: '松开即可识别',
  torchOn: '打开手电',
  torchOff: '关闭手电',
  zoom: '放大倍数',
  switchCamera: '切换摄像头',
  signals: { sound: '打开提示音', buzz: '不出声，只振动', none: '关闭提示' } satisfies Record<Signal, string>,
  found: (count: number) => (count === 1 ? '识别到 1 个码' : `识别到 ${count} 个码`),
  kinds: {
    'trace-code': '追溯码',
    'gs1-digital-link': 'GS1 数字链接',
    'gs1-element-string': 'GS1 条码',
    gtin: '商品条码',
    'national-short-code': '国家追溯平台短码',
    'national-long-code': '国家追溯平台长码',
    'personal-number': '个人号码',
    url: '网址',
    text: '文字',
    danger: '有风险的内容',
    invalid: '码有误',
  },
  lookUp: '查看产品来源',
  notes: {
    'trace-code': '校验无误',
    product: '这是商品的编号，同一种商品都相同；要看这一件的来源，请扫追溯码',
    'national-short-code': '请到国家农产品质量安全追溯管理信息平台查询',
    'national-long-code': '其中可能有身份证号，已隐藏，不会保存',
    'personal-number': '看起来是身份证号或手机号，已隐藏，不会保存',
    url: (host: string) => `来自 ${host}，不会自动打开`,
    danger: '这段内容可能在浏览器里运行程序，请勿打开',
    invalid: (like: string) => `看起来是${like}，但校验没有通过，请重扫或核对印刷`,
  },
  damaged: {
    'trace-code': '追溯码',
    'gs1-digital-link': ' GS1 数字链接',
    'gs1-element-string': ' GS1 条码',
    gtin: '商品条码',
  } satisfies Record<DamagedKind, string>,
  cautions: {
    'user-info': '网址里藏着另一个名字，小心冒充',
    'mixed-script': '域名用了容易混淆的文字',
    'ip-address': '没有域名，只有数字地址',
    port: '使用了不常见的端口',
    'not-encrypted': '没有加密，内容可能被改动',
  } satisfies Record<AddressCaution, string>,
  government: '政府网站',
  trusted: '已登记的网站',
  open: (host: string) => `打开 ${host}`,
  list: (count: number) => `已扫 ${count} 个`,
  listEmpty: '扫到的码会列在这里',
  times: (count: number) => `${count} 次`,
  remove: (what: string) => `删去 ${what}`,
  clear: '清空',
  steps: {
    retry: '再试一次',
    'retry-bridge': '再试一次',
    camera: '用本页摄像头扫码',
    picture: '选择图片或拍照',
    'other-picture': '换一张图片',
    close: '知道了',
  },
  problems: {
    'camera.not_allowed': {
      title: '没有摄像头权限',
      remedy: '请在浏览器地址栏旁的设置里允许本站使用摄像头，再试一次；也可以选图片或输入号码。',
    },
    'camera.not_found': {
      title: '没有找到摄像头',
      remedy: '这台设备没有可用的摄像头。请选图片、用扫码枪，或输入标签上的号码。',
    },
    'camera.busy': {
      title: '摄像头正被占用',
      remedy: '请关闭正在使用摄像头的程序（如视频通话），再试一次。',
    },
    'camera.insecure': {
      title: '本页不能使用摄像头',
      remedy: '浏览器只在 https 开头的安全网址上开放摄像头。请换用安全网址，或选图片识别。',
    },
    'camera.in_app_browser': {
      title: '这个应用里不能打开摄像头',
      remedy: '请点右上角菜单，选择“在浏览器打开”；或者拍一张照片来识别。',
    },
    'camera.blocked_by_page': {
      title: '网站没有开放摄像头',
      remedy: '嵌入本组件的网页没有允许使用摄像头。请选图片或输入号码，并告诉网站管理员。',
    },
    'camera.unsupported': {
      title: '浏览器不支持摄像头',
      remedy: '请更新浏览器，或选图片、输入号码。',
    },
    'camera.lost': {
      title: '摄像头断开了',
      remedy: '摄像头被拔出，或被系统收回。接好以后再试一次。',
    },
    'camera.no_picture': {
      title: '摄像头没有画面',
      remedy: '请检查镜头是否被遮挡或被别的程序占用，再试一次。',
    },
    'picture.no_code': {
      title: '图片里没有认出码',
      remedy: '请让码占到画面的三分之一以上，避开反光，拍清楚后再试；也可以输入号码。',
    },
    'picture.not_a_picture': {
      title: '这不是图片',
      remedy: '文件的内容不是图片。请选择照片或截图（JPG、PNG）。',
    },
    'picture.pdf': {
      title: '这是 PDF 文件',
      remedy: '请把有码的那一页截图，再选择截图。',
    },
    'picture.unreadable': {
      title: '图片打不开',
      remedy: '文件可能损坏，或浏览器不支持这种格式。请换成 JPG 或 PNG。',
    },
    'picture.too_large': {
      title: '图片太大',
      remedy: '请把相机调到普通分辨率重拍，或截取有码的部分。',
    },
    'decoder.unavailable': {
      title: '识别程序没有加载',
      remedy: '请检查网络后再试一次；号码可以直接输入。',
    },
    'bridge.failed': {
      title: '扫一扫没有打开',
      remedy: '请改用摄像头、图片，或输入号码。',
    },
    'gun.failed': {
      title: '扫码枪没有连上',
      remedy: '请检查接线，以及枪是否设在串口或 HID POS 模式；多数扫码枪不用连接，直接扫即可。',
    },
  } satisfies Record<ScanProblem, ProblemWords> as Record<ScanProblem, ProblemWords>,
};

/** The shape that every language fills. */
export type DeskMessages = typeof zhCn;
