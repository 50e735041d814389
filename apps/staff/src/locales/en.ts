import { administration } from './en/administration.ts';
import { batch } from './en/batch.ts';
import { certificate } from './en/certificate.ts';
import { code } from './en/code.ts';
import { control } from './en/control.ts';
import { form } from './en/form.ts';
import { frame } from './en/frame.ts';
import { label } from './en/label.ts';
import { problems } from './en/problems.ts';
import { product } from './en/product.ts';
import { record } from './en/record.ts';
import { registration } from './en/registration.ts';
import { session } from './en/session.ts';
import { terms } from './en/terms.ts';
import { test } from './en/test.ts';
import type { Messages } from './zh-cn.ts';

export const en = {
  frame,
  session,
  form,
  problems,
  terms,
  registration,
  administration,
  product,
  batch,
  record,
  test,
  certificate,
  code,
  label,
  control,
} satisfies Messages;
