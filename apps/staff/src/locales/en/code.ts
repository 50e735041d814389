import type { Messages } from '../zh-cn.ts';

export const code = {
  heading: 'Trace codes',
  lead: 'Each label has a code of its own; scanning it shows this batch.',
  empty: 'No trace codes are issued yet.',
  add: 'Issue trace codes',
  form: { count: 'How many' },
  countHint: '1 to 100,000 at a time: as many as you will print labels.',
  submit: 'Issue codes',
  sending: 'Issuing…',
  done: (count: string) => `${count} trace codes are issued.`,
  range: (from: string, to: string) => `Labels ${from} to ${to}`,
  count: (count: string) => `${count} codes`,
  issued: (at: string) => `Issued ${at}`,
  show: 'Show codes',
  hide: 'Hide',
  showNamed: (range: string) => `Show codes: ${range}`,
  columns: { serial: 'Label', code: 'Trace code' },
  open: (code: string) => `Open the trace page of ${code}`,
  print: 'Print labels',
} satisfies Messages['code'];
