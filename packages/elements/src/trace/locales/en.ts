import type { Messages } from './zh-cn.ts';

export const en = {
  loading: 'Reading the trace record…',
  badge: {
    titles: { active: 'Traceable origin', frozen: 'Not for sale', recalled: 'Recalled' },
    advice: { frozen: 'Do not eat until it is settled', recalled: 'Do not eat, do not sell' },
    harvested: day => `harvested ${day}`,
    opens: 'opens the trace record in a new window',
  },
  failed: 'No trace record to be had',
} satisfies Messages;
