import type { Messages } from './zh-cn.ts';

export const en = {
  loading: 'Reading the trace record…',
  badge: {
    titles: { active: 'Traceable origin', frozen: 'On hold', recalled: 'Recalled' },
    advice: { frozen: 'Not for sale, under investigation', recalled: 'Do not eat, do not sell' },
    harvested: day => `harvested ${day}`,
    opens: 'opens the trace record in a new window',
  },
  failed: 'No trace record to be had',
} satisfies Messages;
