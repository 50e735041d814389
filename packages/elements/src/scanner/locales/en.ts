import type { Messages } from './zh-cn.ts';

export const en = {
  region: 'Scan a code',
  start: 'Start scanning',
  startHint: 'Trace codes, product bar codes and QR codes',
  photo: 'Use a picture',
  photoHint: 'You can also drop a picture here, or paste one',
  typeLabel: 'Enter the trace code',
  typeHint: '20 digits on the label; scan guns work too',
  submit: 'Look up',
  typing: {
    remaining: (count: number) => (count === 1 ? '1 digit to go' : `${count} digits to go`),
    complete: 'The check digit is right',
    wrong: {
      'code.not_digits': 'A trace code has digits only; look for letters or signs',
      'code.length': 'A trace code has 20 digits; remove those that are too many',
      'code.unknown_version': 'A trace code begins with 5 to 9; compare it from the start',
      'code.check_digit': 'A digit is wrong; compare with the label',
    },
    empty: 'Enter a trace code first',
  },
  required: 'Scan or enter a trace code first',
  unavailable: 'The reader did not load; check the network and try again',
} satisfies Messages;
