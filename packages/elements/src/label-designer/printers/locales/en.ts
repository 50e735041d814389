import type { PrinterMessages } from './zh-cn.ts';

export const printer = {
  form: 'How labels are sent',
  forms: {
    whole: 'Each label whole (exactly as in the preview, on any printer)',
    stored: 'Layout stored in the printer, then only what changes (much faster)',
  },
  formHint:
    'The printer draws QR codes and numbers itself, in the same place and size; letters look a little different. The server reads them back as the printer draws them. Blanks or garbage mean that the printer stores nothing.',
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
    sending: labels => `Sending. Labels sent: ${labels}.`,
    waiting: labels =>
      `Labels sent: ${labels}. The printer takes no more: see whether paper or ribbon has run out or it is open. It goes on by itself.`,
    paused: labels => `Paused. Labels sent: ${labels}.`,
    stopped: labels => `The printer is gone. Labels sent: ${labels}. Check power and cable, then connect again.`,
    done: labels => `All sent. Labels: ${labels}.`,
    cancelled: labels => `Cancelled. Labels sent: ${labels}.`,
  },
  doubt: serial => `Label ${serial} may or may not have come out.`,
  from: 'Go on with label',
  fromHint: next =>
    `See which label came out last and go on with the one after it: a printer that was switched off prints nothing of what it held. If unsure, ${next} repeats none.`,
  fromWrong: (from, to) => `Enter a number from ${from} to ${to}.`,
  resend: {
    title: 'Go on printing',
    nothing: count => `Labels: ${count}. None has been sent.`,
    part: (count, confirmed) => `Labels: ${count}. Known to be printed: ${confirmed}.`,
    elsewhere: 'If another computer was printing them, go on there: both together would print labels twice.',
    doubt: (from, to) =>
      from === to
        ? `Label ${from} may or may not have come out.`
        : `Labels ${from} to ${to} may or may not have come out.`,
    hint: 'See which label came out last and enter the one after it.',
    underWay: 'The print agent still has this run and is not done with it.',
    show: 'Show',
    done: count => `All ${count} labels are printed. To print them again, press “Print” and tick “This is a reprint”.`,
  },
  reconnect: 'Connect again and go on',
  pause: 'Pause',
  resume: 'Resume',
  failed: 'The printer could not be reached. Check power and cable, or download a file.',
} satisfies PrinterMessages;
