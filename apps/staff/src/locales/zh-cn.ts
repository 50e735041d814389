import { administration } from './zh-cn/administration.ts';
import { batch } from './zh-cn/batch.ts';
import { certificate } from './zh-cn/certificate.ts';
import { code } from './zh-cn/code.ts';
import { control } from './zh-cn/control.ts';
import { form } from './zh-cn/form.ts';
import { frame } from './zh-cn/frame.ts';
import { label } from './zh-cn/label.ts';
import { problems } from './zh-cn/problems.ts';
import { product } from './zh-cn/product.ts';
import { record } from './zh-cn/record.ts';
import { registration } from './zh-cn/registration.ts';
import { session } from './zh-cn/session.ts';
import { terms } from './zh-cn/terms.ts';
import { test } from './zh-cn/test.ts';

/** All words of the console; the Chinese ones are the type of the others. */
export const zhCn = {
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
};

export type Messages = typeof zhCn;
