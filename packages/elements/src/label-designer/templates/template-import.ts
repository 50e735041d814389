import type { DesignerDesk } from '../desk.ts';
import { readTemplateFile } from './template-files.ts';

/** Takes a stranger's file in hand, or says what is wrong with it and where. */
export const importTemplate = async (desk: DesignerDesk, file: File): Promise<void> => {
  const parsed = await readTemplateFile(file);
  const { words } = desk;
  if (parsed.ok) {
    desk.complain('');
    desk.begin(parsed.value);
    return;
  }
  const reasons = parsed.problems
    .slice(0, 3)
    .map(problem => words.own.files.at(problem.path, words.label.problems[problem.code](problem.params ?? {})));
  desk.complain(`${words.own.files.problems(parsed.problems.length)} ${reasons.join(' ')}`);
  desk.report('template.refused');
};
