import type { Messages } from './zh-cn.ts';

export const en = {
  name: value => `QR code: ${value}`,
  traceName: grouped => `Trace QR code, trace code ${grouped}`,
  tooLong: 'The content is too long for one QR code.',
} satisfies Messages;
