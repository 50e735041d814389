import type { Messages } from '../zh-cn.ts';

export const problems = {
  fallback: 'Please check this.',
  byCode: {
    'network.unreachable': 'The server is out of reach. Check the connection and try again: what you typed is kept.',
    'network.unexpected_answer':
      'The server gave an answer that makes no sense. Try again later: what you typed is kept.',
  },
} satisfies Messages['problems'];
