import type { Messages } from '../zh-cn.ts';

export const control = {
  heading: 'Control',
  lead: 'A step takes effect at once, on the trace page and on every page that embeds it.',
  empty: 'No step was taken against this batch.',
  state: 'State now',
  action: { freeze: 'Freeze the batch', recall: 'Recall the batch', lift: 'Lift the step' },
  explain: {
    freeze: 'Sale stops while it is looked into. Shoppers who scan it read “frozen” and the reason.',
    recall: 'Sale stops and what was sold is called back. Shoppers who scan it read “recalled” and the reason.',
    lift: 'Back to normal. The earlier steps stay on record.',
  },
  form: { reason: 'Reason' },
  reasonHint: 'The reason is public: write nothing personal into it.',
  confirm: { freeze: 'Freeze it', recall: 'Recall it', lift: 'Lift it' },
  sending: 'Sending…',
  done: { freeze: 'The batch is frozen.', recall: 'The batch is recalled.', lift: 'The step is lifted.' },
  history: 'Steps so far',
} satisfies Messages['control'];
