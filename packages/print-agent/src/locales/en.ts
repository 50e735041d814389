import type { Messages } from './zh-cn.ts';

export const en = {
  running: url => `The print agent is running: ${url}`,
  origins: origins => `It prints for these sites alone: ${origins}`,
  printers: names => `Printers: ${names}`,
  code: code => `Pairing code (good for one use, type it into the page): ${code}`,
  codeSpent: 'The pairing code was mistyped too often and is void. Start the print agent again for a new one.',
  stopHint: 'Ctrl-C stops it.',
  usage: `Usage: npx @suyuan/print-agent --origin <site> --printer <name=address> [options]

  --origin <site>          site that may print, such as https://trace.example.cn; more than one is fine
  --printer <name=address> printer; more than one is fine; the address is one of
                           tspl+tcp://192.168.1.50:9100    network label printer (tspl, zpl, esc-pos or pdf)
                           zpl+cups://queue                CUPS queue of this machine
                           pdf+cups://server:631/queue     CUPS queue of another machine
  --port <port>            9180 by default
  --data-dir <folder>      journal and pairings, in .suyuan/print-agent of your home by default
  --largest-job <MB>       largest job, 512 by default`,
  options: {
    'origin.missing': () => 'Name the site that may print with --origin.',
    'origin.invalid': value =>
      `--origin ${value} cannot be used: give a site with https:// and without a path; http:// is for this machine (localhost) alone.`,
    'printer.missing': () => 'Name at least one printer with --printer.',
    'printer.invalid': value =>
      `--printer ${value} cannot be used: write it as in "store=tspl+tcp://192.168.1.50:9100" or "store=zpl+cups://queue".`,
    'printer.twice': value => `Two printers are called "${value}": give each a name of its own.`,
    'number.invalid': value => `${value} must be a number within its limits.`,
    'option.unknown': value => `Unknown option: ${value}`,
  },
  portInUse: port =>
    `Port ${port} is in use: perhaps the print agent is running already; or take another port with --port.`,
  startFailed: reason => `Starting failed: ${reason}`,
  problems: {
    'agent.wrong_host': 'Reach the print agent as 127.0.0.1 or localhost.',
    'agent.foreign_origin': 'This site may not print on this computer. Name it with --origin when starting the agent.',
    'agent.not_paired':
      'This site is not paired with the print agent yet. Type the pairing code that the agent shows in its window.',
    'pairing.wrong_code': 'The pairing code is wrong. Type it as the print agent shows it; each is good for one use.',
    'pairing.closed': 'The pairing code was mistyped too often. Start the print agent again for a new one.',
    'printer.unknown': 'There is no such printer. Name it with --printer when starting the agent.',
    'job.unknown': 'There is no such print job.',
    'job.key_missing': 'The request has no Idempotency-Key, without which nothing keeps it from printing twice.',
    'job.key_reused': 'This Idempotency-Key belongs to another print job.',
    'job.too_large': 'This print job is too large: make several of it.',
    'job.empty': 'There is no label in this print job.',
    'job.broken_pieces': 'This print job came incomplete or malformed. Nothing was printed.',
    'job.wrong_state': 'The print job is in a state that does not allow this.',
    'job.label_not_in_doubt':
      'Printing can go on only from a label that is not known to be printed; print others as a new job, with the reason.',
    'request.unknown_route': 'The print agent has no such address.',
    'server.unexpected': 'Something went wrong in the print agent. Nothing was printed.',
  },
  reasons: {
    'paper-out': 'The printer is out of paper. Load it, then resume.',
    'cover-open': 'The printer is open. Close it, then resume.',
    'ribbon-out': 'The ribbon is used up. Change it, then resume.',
    jam: 'The paper is jammed. Clear it, then resume.',
    overheated: 'The print head is too hot or too cold. Wait for it to recover, then resume.',
    'printer-paused': 'The printer was paused at its button. Let it go on there, then resume.',
    unreachable: 'The printer cannot be reached. Check its power and cable, then resume.',
    'connection-lost':
      'The connection to the printer broke. See which label came out last, and resume from the first that did not.',
    stalled: 'The printer has taken nothing for a while. Check paper, cover and pause, then resume.',
    unconfirmed:
      'The printer has not confirmed that it took everything. See which label came out last, and resume from the first that did not.',
    'queue-stopped': 'The print queue is stopped. Start it in the printer settings of the system, then resume.',
    'queue-held': 'The print queue holds the job back. Release it in the printer settings of the system, then resume.',
    'queue-refused':
      'The print queue takes no jobs or does not exist. Check the printer settings of the system, then resume.',
    'queue-dropped':
      'The job was cancelled or aborted in the print queue. See which label came out last, and resume from the first that did not.',
    'cups-unreachable': 'The print service (CUPS) cannot be reached. Check that it is running, then resume.',
    asked: 'Paused.',
    interrupted:
      'The print agent was ended in the middle. See which label came out last, and resume from the first that did not.',
    unreadable: 'What was to be printed cannot be read, so that the job cannot go on.',
    'printer-removed': 'This printer has been removed from the settings of the print agent.',
  },
} satisfies Messages;
