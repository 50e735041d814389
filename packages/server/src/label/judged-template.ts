import { type LabelTemplate, parseTemplate } from '@suyuan/label/model';
import { ProblemError } from '../http/problem-error.ts';

/** The template as its model knows it; anything else ends the request, and each fault is named with its place. */
export const judgedTemplate = (input: unknown): LabelTemplate => {
  const parsed = parseTemplate(input);
  if (parsed.ok) return parsed.value;
  throw new ProblemError('label.template_invalid', {
    errors: parsed.problems.map(({ path, code, params }) => ({
      field: path === '' ? 'template' : `template.${path}`,
      code: 'label.template_invalid',
      params: { reason: code, ...params },
    })),
  });
};
