import type { DemoAccount } from '../demo/demo-notes.ts';

/** What the start says in the terminal. */
export const zhCn = {
  running: (url: string) => `溯源已启动：${url}`,
  lookAt: '可以先看看：',
  places: {
    trace: '消费者的追溯页',
    scan: '扫码页',
    county: '县级网站：主体注册',
    staff: '工作台：审核、批次、标签',
    shop: '网店：嵌入追溯信息',
    docs: '接口文档',
  },
  accounts: '演示账号（首次启动时随机生成，只用于演示）：',
  roles: {
    producer: '生产主体',
    reviewer: '县审核员',
    administrator: '县管理员',
    neighbour: '邻县管理员',
    province: '省管理员',
  } satisfies Record<DemoAccount['role'], string>,
  demoInPublic: (host: string) =>
    `注意：演示模式正在监听 ${host}，别的机器也能访问，演示账号有全部权限。正式使用请设置 NODE_ENV=production。`,
  stopHint: '按 Ctrl-C 停止。',
  firstAdministrator:
    '还没有账号。请创建第一个管理员：\n  npm run create-administrator -- <行政区划代码> <机构名称> <用户名> <姓名>\n例如：npm run create-administrator -- 430121 长沙县农业农村局 admin 王主任',
  administratorMade: (username: string, password: string) =>
    `管理员已创建。用户名：${username}，初始密码：${password}（只显示这一次，登录后请修改）。`,
  administratorExists: '已有机构和管理员：请由其管理员在工作台中添加账号。',
  administratorUsage: '用法：npm run create-administrator -- <行政区划代码> <机构名称> <用户名> <姓名>',
  divisionUnknown: (code: string) => `区划表中没有 ${code}：请填写六位行政区划代码，例如 430121。`,
  failures: {
    variable: (name: string) => `环境变量 ${name} 的值不能使用，请对照 apps/api/README.md 修改。`,
    portInUse: (port: string) => `端口 ${port} 已被占用：请停止占用它的程序，或换一个端口，例如 PORT=8081 npm start。`,
    portForbidden: (port: string) => `没有权限使用端口 ${port}：请换一个大于 1023 的端口。`,
    hostUnknown: (host: string) => `HOST=${host} 不是本机的地址。`,
    folder: (path: string) => `不能写入文件夹 ${path}：请修改权限，或用 SUYUAN_DATA_DIR 指定另一个文件夹。`,
    folderSilent: (path: string) =>
      `文件夹 ${path} 没有回应：如果它在网络磁盘上，请检查网络和存储是否正常，或用 SUYUAN_DATA_DIR 指定另一个文件夹。`,
    noFile: (path: string) => `${path} 不是普通文件：请把它移走后重试。`,
    diskFull: '磁盘已满：请清理后重试。',
    database: (reason: string) => `打不开数据库（${reason}）：请检查 DATABASE_URL 和数据库是否在运行。`,
    codeKeys: (source: string) =>
      `${source} 中的追溯码密钥无法读取：请从备份恢复，切勿删除，否则已印的标签都无法识别。`,
    idNumberKeys: (source: string) => `${source} 中的身份证号密钥无法读取：请从备份恢复。`,
    idNumberKeyMissing: (keyId: string) =>
      `数据库中的身份证号用密钥 ${keyId} 加密，但现有密钥中没有它：请从备份恢复 id-number-keys 文件。确实找不回时，设置 SUYUAN_LOST_ID_NUMBER_KEYS=${keyId} 后启动，这些号码将无法再读出和查重。`,
    secret: (path: string) => `${path} 中的会话密钥不完整：请删除该文件后重试，所有人需要重新登录。`,
    demoUnfinished: (path: string) => `上次启动时演示数据没有写完：请删除文件夹 ${path}（只有演示数据）后重试。`,
    unexpected: (reason: string) => `启动失败：${reason}`,
  },
};

export type Messages = typeof zhCn;
