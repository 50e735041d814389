import { defineTemplate, type LabelTemplate, parseTemplate } from '@suyuan/label/model';
import { builtInTemplates } from '@suyuan/label/templates';

/** A template as the host keeps it; what is beyond these properties is ignored. */
export interface SavedTemplate {
  readonly id: string;
  readonly name: string;
  readonly version?: number;
  readonly template: unknown;
}

/** A template that one can begin with. */
export interface TemplateChoice {
  readonly source: 'built-in' | 'saved';
  readonly id: string;
  readonly name: string;
  readonly version?: number;
  readonly template: LabelTemplate;
}

const builtIn: readonly TemplateChoice[] = builtInTemplates.map(({ id, template }) => ({
  source: 'built-in',
  id,
  name: template.name,
  template,
}));

/** Nothing on it yet; its size is changed in the properties. */
export const blankTemplate = (name: string): LabelTemplate =>
  defineTemplate({
    schemaVersion: 1,
    name,
    kind: 'trace',
    width: 60,
    height: 40,
    media: { type: 'roll' },
    items: [],
  });

/** The saved templates that can be read, then those that come with the product. A broken one is left out. */
export const templateChoices = (saved: readonly SavedTemplate[]): readonly TemplateChoice[] => [
  ...saved.flatMap(({ id, name, version, template }): readonly TemplateChoice[] => {
    const parsed = parseTemplate(template);
    if (!parsed.ok) return [];
    const base = { source: 'saved', id, name, template: { ...parsed.value, name } } as const;
    return [version === undefined ? base : { ...base, version }];
  }),
  ...builtIn,
];
