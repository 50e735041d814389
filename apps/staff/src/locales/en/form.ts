import type { Messages } from '../zh-cn.ts';

export const form = {
  problems: (count: number) => (count === 1 ? 'One thing to correct' : `${count} things to correct`),
  notTaken: 'Not accepted',
  restored: 'What you had typed before is back.',
  discard: 'Start over',
  choose: 'Choose',
  remove: 'Remove',
  sending: 'Sending…',
} satisfies Messages['form'];
