import type { AgentMessages } from './zh-cn.ts';

export const en = {
  looking: 'Looking for the print agent…',
  again: 'Look again',
  absent: {
    unreachable: 'No print agent is running on this computer.',
    unlisted: 'The print agent is running, but not for this site.',
    forbidden: 'The browser does not let this site reach the print agent of this computer.',
  },
  remedy: {
    unreachable:
      'The print agent is a small program on the computer beside the printer; it needs Node 20.19 or newer. Run this line in a terminal, with the name and address of your own printer:',
    unlisted: 'End it and start it again with this site, and the name and address of your own printer:',
    forbidden: 'Click the icon left of the address, allow “Local network” or “Apps on device”, and look again.',
  },
  command: 'The command that starts the print agent',
  samplePrinter: {
    tspl: 'store=tspl+tcp://192.168.1.50:9100',
    zpl: 'store=zpl+tcp://192.168.1.50:9100',
    'esc-pos': 'store=esc-pos+tcp://192.168.1.50:9100',
    pdf: 'office=pdf+cups://queue',
  },
  browsers: 'Use Chrome, Edge or Firefox on a computer; phones and Safari cannot use the print agent.',
  pairing: {
    code: 'Pairing code',
    hint: 'The first time, pair it: the window of the print agent shows eight digits. Once for each browser.',
    action: 'Pair',
    incomplete: 'The pairing code has eight digits; copy it from the window of the print agent.',
    paired: 'Paired',
  },
  printer: 'Printer',
  printerStates: { ready: 'ready', printing: 'printing', stopped: 'stopped', unreachable: 'not reached' },
  languages: { tspl: 'TSPL', zpl: 'ZPL', 'esc-pos': 'ESC/POS', pdf: 'PDF' },
  printerNamed: (name, state) => `${name} (${state})`,
  noPrinter: (language, others) =>
    `The print agent has no ${language} printer, only ${others}. Choose another output above, or start the agent with one.`,
  listOf: names => names.join(', '),
  unpair: 'Unpair',
  lost: 'The print agent does not answer. See whether its window is still open; started again, it goes on where it was.',
  unexpected: 'The answer of the print agent makes no sense. Update it and try again.',
  retry: 'Try again',

  run: {
    title: printer => `Printing: ${printer}`,
    states: {
      queued: 'Waiting for the jobs before it.',
      printing: 'Printing.',
      paused: 'Paused.',
      done: 'All printed.',
      failed: 'Not finished.',
      cancelled: 'Cancelled.',
    },
    handingOver: 'Handing the labels to the print agent…',
    refused: 'The print agent does not have the labels yet; none was printed.',
    counts: (confirmed, sent, labels) => `${confirmed} confirmed, ${sent} sent, ${labels} in all`,
    progress: 'Progress',
    reload: 'You may close this window or reload the page: printing goes on, and you find it here again.',
    doubt: (from, to) =>
      from === to
        ? `Label ${from} may or may not have come out. See which came out last.`
        : `Labels ${from} to ${to} may or may not have come out. See which came out last.`,
    from: 'Resume with label',
    fromHint: next => `The first that did not come out, and none is missing; ${next} if unsure, and none comes twice.`,
    fromWrong: (from, to) => `Enter a number from ${from} to ${to}.`,
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel printing',
    cancelSure: left =>
      `Cancel? The ${left} not sent yet will not be printed; what the printer has already received comes out.`,
    keep: 'Keep printing',
    cancelAction: 'Yes, cancel',
    underWay: (printer, confirmed, labels) => `${printer}: ${confirmed} of ${labels} printed`,
    halted: (printer, confirmed, labels) => `${printer} has stopped: ${confirmed} of ${labels} printed`,
    document: {
      counts: (confirmed, sent) =>
        confirmed > 0
          ? 'The whole file was printed'
          : sent > 0
            ? 'The whole file was sent and is not confirmed yet'
            : 'The file has not been sent yet',
      doubt: 'This file may or may not have come out whole. See how many pages did.',
      doubtHint: 'Where a few labels are missing, choose “Leave it” and reprint their serials.',
      again: 'Print the whole file again',
      enough: 'Leave it',
      cancelSure: 'Cancel? What the printer has already received comes out.',
      underWay: printer => `${printer}: printing a file`,
      halted: printer => `${printer} has stopped: a file is not finished`,
    },
    show: 'Show',
    showNamed: printer => `Show the print job of ${printer}`,
  },
} satisfies AgentMessages;
