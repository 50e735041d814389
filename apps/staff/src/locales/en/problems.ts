import type { Messages } from '../zh-cn.ts';

export const problems = {
  fallback: 'Please check this.',
  byCode: {
    'network.unreachable': 'The server is out of reach. Check the connection and try again: what you typed is kept.',
    'network.unexpected_answer':
      'The server gave an answer that makes no sense. Try again later: what you typed is kept.',
    'field.required': 'Please fill this in.',
    'field.text': 'Please write text.',
    'field.id': 'Please choose one.',
    'field.date': 'Please give a day that exists.',
    'field.number': 'Please give a number.',
    'field.whole_number': 'Please give a whole number.',
    'field.too_small': ({ min }) => (min === undefined ? 'It must be more than 0.' : `It must be at least ${min}.`),
    'field.too_large': ({ max }) => (max === undefined ? 'The number is too large.' : `It must be at most ${max}.`),
    'field.too_long': ({ max }) => (max === undefined ? 'This is too long.' : `At most ${max} characters.`),
    'field.too_many': ({ max }) => (max === undefined ? 'There are too many.' : `At most ${max}.`),
    'field.control_characters': 'It holds characters that cannot be seen: please type it again.',
    'account.username_format':
      'A user name has 3 to 40 lower-case letters, digits, dots, underscores or hyphens, and starts with a letter or digit.',
    'session.password_weak': 'A password has at least 10 characters.',
    'division.format': 'Please choose a division.',
    'product.category_format': 'A category has 2, 4, 6 or 8 digits (NY/T 3177).',
    'gtin.length': 'A GTIN has 8, 12, 13 or 14 digits.',
    'gtin.not_digits': 'A GTIN has digits only.',
    'gtin.check_digit': 'The check digit of the GTIN is wrong: look for a typing error.',
    'certificate.basis_missing': 'Tick one basis at least.',
    'event.day_in_future': 'The day cannot be later than today: record it once it is done.',
    'event.harvest_before_interval': ({ input, interval, applied, earliest }) =>
      `Too early to harvest: “${input}” was used on ${applied} and its safety interval is ${interval} days, so the first day is ${earliest}.`,
    'batch.not_active': 'The batch is frozen or recalled: nothing can be added.',
    'test.verdict_contradicts_value': ({ expected }) =>
      `Value and verdict disagree: an inhibition of 50 % or more is positive. By its value it is ${expected === 'fail' ? 'positive (fail)' : 'negative (pass)'}.`,
    'green_food.format': 'This does not look like a green food number: compare it with the certificate.',
    'organic_code.format': 'An organic code has 17 digits: compare it with the certificate.',
  },
} satisfies Messages['problems'];
