import { checkLabel, type Finding } from '@suyuan/label/checks';
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { createLayouter } from '@suyuan/label/layout';
import type { LabelTemplate } from '@suyuan/label/model';

export interface Judgement {
  readonly findings: readonly Finding[];
  /** Ids of the items that do not show with this data. */
  readonly hidden: ReadonlySet<string>;
}

interface Case {
  readonly template: LabelTemplate;
  readonly data: LabelData;
  readonly fonts: FontSet;
  readonly dpi: 203 | 300;
}

export const unjudged: Judgement = { findings: [], hidden: new Set() };

/** Looks a label over as the server does before a run, and remembers the last answer. */
export const createJudge = (): ((label: Case) => Judgement) => {
  let last: { readonly label: Case; readonly judgement: Judgement } | undefined;
  return label => {
    const isSame =
      last?.label.template === label.template &&
      last.label.data === label.data &&
      last.label.fonts === label.fonts &&
      last.label.dpi === label.dpi;
    if (!last || !isSame) last = { label, judgement: judge(label) };
    return last.judgement;
  };
};

const judge = ({ template, data, fonts, dpi }: Case): Judgement => {
  const layout = createLayouter(template, fonts, { dpi }).layout(data);
  const shown = new Set(layout.items.map(item => item.id));
  return {
    findings: checkLabel({ template, layout, data, dpi }),
    hidden: new Set(template.items.flatMap(({ id }) => (shown.has(id) ? [] : [id]))),
  };
};
