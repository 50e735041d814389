import type { PrinterMessages } from './zh-cn.ts';

export const printer = {
  form: 'How labels are sent',
  forms: {
    stored: 'Layout stored in the printer, then only what changes (much faster)',
    whole: 'Each label whole (for printers that store nothing and print blanks or garbage)',
  },
  formHint:
    'The printer draws QR codes and numbers itself, in the same place and size; letters look a little different. The server reads them back as the printer draws them.',
  title: 'Printing',
  to: 'Send to',
  ways: {
    file: 'Download a file',
    usb: 'USB printer',
    serial: 'Serial printer',
    bluetooth: 'Bluetooth printer',
    agent: 'Print agent (network printers, print queues)',
  },
  missing: 'No printer of the print agent is there yet. Follow the hints above, or download a file.',
  states: {
    sending: kilobytes => `Sending, ${kilobytes} KB so far`,
    paused: kilobytes => `Paused after ${kilobytes} KB`,
    stopped: () => 'The printer stopped. Check paper and cable, then resume; nothing is sent twice.',
    done: kilobytes => `All sent, ${kilobytes} KB`,
    cancelled: () => 'Cancelled',
  },
  pause: 'Pause',
  resume: 'Resume',
  failed: 'The printer could not be reached. Check power and cable, or download a file.',
} satisfies PrinterMessages;
