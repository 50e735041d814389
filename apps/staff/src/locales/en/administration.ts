import type { Messages } from '../zh-cn.ts';

export const administration = {
  once: 'The initial password is shown only now: hand it over at once. It should be changed after the first sign-in.',
  initialPassword: 'Initial password',
  username: 'User name',
  accountsForm: { username: 'User name', name: 'Name', role: 'Role' },
  usernameHint: 'Lower-case letters, digits, dots, underscores or hyphens, 3 to 40 of them.',
  bodies: {
    title: 'Bodies below',
    lead: (division: string) =>
      `Authorities, monitoring and enforcement bodies in ${division} and below. Accounts come from the level above.`,
    empty: 'There are no bodies below yet.',
    columns: { name: 'Body', kind: 'Kind', division: 'Division', created: 'Set up' },
    add: 'New body',
    form: {
      name: 'Name of the body',
      kind: 'Kind of body',
      divisionCode: 'Division',
      'administrator.username': 'User name of the administrator',
      'administrator.name': 'Name of the administrator',
    },
    administrator: 'Administrator',
    administratorHint: 'Every body has one administrator, who hands out its accounts.',
    own: (name: string) => `${name} (own level)`,
    submit: 'Add body',
    sending: 'Adding…',
    created: (name: string) => `“${name}” is added`,
  },
  accounts: {
    title: 'Accounts',
    lead: (body: string) => `Accounts of the people at ${body}.`,
    empty: 'There are no accounts yet.',
    columns: { name: 'Name', username: 'User name', role: 'Role', state: 'State', created: 'Made', action: 'Action' },
    add: 'New account',
    submit: 'Add account',
    sending: 'Adding…',
    created: (name: string) => `An account for ${name} is added`,
    active: 'Active',
    disabled: 'Disabled',
    disable: 'Disable',
    disableNamed: (name: string) => `Disable the account of ${name}`,
    disableTitle: 'Disable this account?',
    disableText: (name: string) =>
      `${name} is signed out at once and cannot sign in again. What was done stays on record.`,
    disabledDone: (name: string) => `The account of ${name} is disabled.`,
    self: 'you',
  },
} satisfies Messages['administration'];
