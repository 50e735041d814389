/** What the start and test commands say before any of the product runs: Chinese first, English second. */
export const messages = {
  nodeTooOld: version => [
    `溯源需要 Node 20.19 或更高版本，而这里是 ${version}：请到 https://nodejs.org 更新。`,
    `Suyuan needs Node 20.19 or newer, this is ${version}: update it from https://nodejs.org.`,
  ],
  installing: () => ['正在安装依赖（首次约一两分钟）…', 'Installing dependencies (a minute or two the first time)…'],
  installFailed: () => ['依赖安装失败：', 'Installing dependencies failed:'],
  bringingNode: () => ['正在获取 Node 24…', 'Bringing Node 24…'],
  nodeNotBrought: () => ['未能获取 Node 24，请安装后重试。', 'Node 24 could not be brought: install it and try again.'],
  building: () => ['正在构建网页…', 'Building the pages…'],
  buildFailed: () => ['网页构建失败：', 'Building the pages failed:'],
  starting: () => ['正在启动…', 'Starting…'],
};

/** One line: Chinese, then English. */
export function say(key, detail) {
  console.log(messages[key](detail).join(' '));
}

/** Ends the process with one sentence and, below it, what the failing program said. */
export function fail(key, detail, output) {
  console.error(messages[key](detail).join('\n'));
  if (output) console.error(output);
  process.exit(1);
}
