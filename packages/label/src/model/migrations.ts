import { currentSchemaVersion } from './template.ts';

/** Turns a template of one schema version into one of the next, without judging the rest of it. */
export type Migration = (template: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version that they start from. Frozen once released. Version 1 is the first. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** The template in the current schema, as far as there are migrations for it; what has no version is left as it is. */
export const migrate = (
  template: Readonly<Record<string, unknown>>,
  steps: Readonly<Record<number, Migration>> = migrations,
  target: number = currentSchemaVersion,
): Readonly<Record<string, unknown>> => {
  let current = template;
  for (let version = current['schemaVersion']; typeof version === 'number' && version < target; version += 1) {
    const step = steps[version];
    if (step === undefined) return current;
    current = { ...step(current), schemaVersion: version + 1 };
  }
  return current;
};
