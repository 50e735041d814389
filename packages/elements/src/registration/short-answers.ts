// What is wrong with the short forms around the look-up. Reads no DOM and no clock.
import { passwordLength } from '@suyuan/contract/field';
import { parsePhone, parseReceipt } from '@suyuan/domain/registration';
import type { FieldProblem } from './registration-form.ts';
import type { ShortAnswers } from './screens/view.ts';

export function checkShort(form: 'asking' | 'proving' | 'opening', short: ShortAnswers): readonly FieldProblem[] {
  if (form === 'asking') return receiptProblems(short.receipt);
  return [...phoneProblems(short.contactPhone), ...(form === 'opening' ? passwordProblems(short.password) : [])];
}

function receiptProblems(receipt: string): FieldProblem[] {
  if (receipt.trim() === '') return [{ field: 'receipt', code: 'field.required' }];
  const parsed = parseReceipt(receipt);
  if (parsed.ok) return [];
  const { code, params } = parsed.problem;
  return [{ field: 'receipt', code, ...(params ? { params } : {}) }];
}

function phoneProblems(phone: string): FieldProblem[] {
  if (phone.trim() === '') return [{ field: 'contactPhone', code: 'field.required' }];
  const parsed = parsePhone(phone);
  return parsed.ok ? [] : [{ field: 'contactPhone', code: parsed.problem.code }];
}

function passwordProblems(password: string): FieldProblem[] {
  if (password === '') return [{ field: 'password', code: 'field.required' }];
  return password.length < passwordLength.min ? [{ field: 'password', code: 'session.password_weak' }] : [];
}
