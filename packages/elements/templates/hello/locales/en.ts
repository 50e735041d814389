import type { Messages } from './zh-cn.ts';

export const en = {
  greeting: name => (name === '' ? 'Hello, everyone!' : `Hello, ${name}!`),
  answer: 'Hello',
} satisfies Messages;
