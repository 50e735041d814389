import * as v from 'valibot';
import { migrate } from './migrations.ts';
import type { TemplateProblem, TemplateProblemCode, TemplateResult } from './problem.ts';
import {
  currentSchemaVersion,
  type LabelTemplate,
  type LabelTemplateInput,
  maxItems,
  templateSchema,
} from './template.ts';

/** Longest JSON that is read, in UTF-16 units. */
export const maxTemplateLength = 4 * 1024 * 1024;
/** More problems than anyone reads at once. */
const maxProblems = 50;

const refuse = (code: TemplateProblemCode, path = '', params?: TemplateProblem['params']) =>
  ({ ok: false, problems: [params === undefined ? { code, path } : { code, path, params }] }) as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Issues of a variant hold the reason of the member that came closest below them. */
const toProblem = (issue: v.BaseIssue<unknown>): TemplateProblem => {
  const path = v.getDotPath(issue) ?? '';
  // Keys that are missing altogether report as the object's own issue, in valibot's words.
  const code = (
    issue.message.startsWith('template.') ? issue.message : 'template.not_a_template'
  ) as TemplateProblemCode;
  const bound = issue.requirement;
  return typeof bound === 'number' ? { code, path, params: { bound } } : { code, path };
};

/** Several checks of one value may give the same reason. */
const distinct = (problems: readonly TemplateProblem[]): readonly TemplateProblem[] => {
  const seen = new Set<string>();
  return problems.filter(({ code, path }) => !seen.has(`${code} ${path}`) && seen.add(`${code} ${path}`));
};

/** What the schema cannot see because it lies between fields. */
const judgeWhole = (template: LabelTemplate): readonly TemplateProblem[] => {
  const { media, width, height } = template;
  if (media.type === 'roll') return [];
  const neededWidth = media.marginLeft + media.columns * width + (media.columns - 1) * media.gapX;
  const neededHeight = media.marginTop + media.rows * height + (media.rows - 1) * media.gapY;
  const tolerance = 0.01;
  if (neededWidth <= media.pageWidth + tolerance && neededHeight <= media.pageHeight + tolerance) return [];
  return [
    {
      code: 'template.sheet_too_full',
      path: 'media',
      params: { neededWidth, neededHeight, pageWidth: media.pageWidth, pageHeight: media.pageHeight },
    },
  ];
};

/**
 * Reads a template from anywhere: a stranger's file, the network, an older version. Never throws, fetches nothing, keeps
 * nothing that the schema does not name, and says of every fault where it lies.
 */
export const parseTemplate = (input: unknown): TemplateResult<LabelTemplate> => {
  if (!isRecord(input)) return refuse('template.not_a_template');
  const { schemaVersion, items } = input;
  if (typeof schemaVersion === 'number' && schemaVersion > currentSchemaVersion)
    return refuse('template.newer_schema', 'schemaVersion', { version: schemaVersion, known: currentSchemaVersion });
  // Before the schema judges each of them.
  if (Array.isArray(items) && items.length > maxItems)
    return refuse('template.too_many', 'items', { count: items.length, bound: maxItems });
  const parsed = v.safeParse(templateSchema, migrate(input));
  if (!parsed.success) return { ok: false, problems: distinct(parsed.issues.slice(0, maxProblems).map(toProblem)) };
  const problems = judgeWhole(parsed.output);
  return problems.length === 0 ? { ok: true, value: parsed.output } : { ok: false, problems };
};

/** Reads the JSON that {@link formatTemplate} writes. */
export const parseTemplateJson = (json: string): TemplateResult<LabelTemplate> => {
  if (json.length > maxTemplateLength) return refuse('template.too_large_file', '', { bound: maxTemplateLength });
  try {
    return parseTemplate(JSON.parse(json));
  } catch {
    return refuse('template.not_json');
  }
};

/** A template as JSON for files and exchange, with a line feed at the end. */
export const formatTemplate = (template: LabelTemplate): string => `${JSON.stringify(template, null, 2)}\n`;

/** A template of our own; throws where it breaks the schema, for that is a mistake in our code. */
export const defineTemplate = (input: LabelTemplateInput): LabelTemplate => {
  const parsed = parseTemplate(input);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.problems;
  throw new TypeError(`template ${input.name}: ${first?.code} at ${first?.path}`);
};
