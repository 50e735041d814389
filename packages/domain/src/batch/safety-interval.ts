import { addDays, type Day, maxDay } from '../day/index.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import type { FarmEvent, Treatment } from './farm-event.ts';

/*
 * 安全间隔期 of pesticides and 休药期 of veterinary drugs: harvest is forbidden while `harvest day < treatment day +
 * interval` (domain facts §2.5). The first allowed day is the treatment day plus the interval.
 */

/** Params: `input` and its `interval` in days, `applied` and `earliest` as ISO days. */
export type IntervalProblem = Problem<'event.harvest_before_interval'>;

const isTreatment = (event: FarmEvent): event is Treatment => event.kind === 'treatment';

const endOfInterval = (treatment: Treatment): Day => addDays(treatment.day, treatment.safetyIntervalDays);

/** What counts of a treatment for a harvest: a later one does not touch what was already picked. */
const forbids = (treatment: Treatment, harvest: Day): boolean =>
  treatment.day <= harvest && harvest < endOfInterval(treatment);

const intervalProblem = (treatment: Treatment): { readonly ok: false; readonly problem: IntervalProblem } =>
  fail('event.harvest_before_interval', {
    input: treatment.inputName,
    interval: treatment.safetyIntervalDays,
    applied: treatment.day,
    earliest: endOfInterval(treatment),
  });

/** The first day on which all treatments so far allow a harvest; undefined if there was none. */
export const earliestHarvest = (events: readonly FarmEvent[]): Day | undefined =>
  events
    .filter(isTreatment)
    .map(endOfInterval)
    .reduce<Day | undefined>((latest, end) => (latest === undefined ? end : maxDay(latest, end)), undefined);

/** Whether the treatments up to a day allow a harvest on it. If several forbid it, the one that does so longest is named. */
export const checkHarvest = (day: Day, events: readonly FarmEvent[]): Result<undefined, IntervalProblem> => {
  const [first, ...others] = events.filter(isTreatment).filter(treatment => forbids(treatment, day));
  if (!first) return ok(undefined);
  return intervalProblem(
    others.reduce((longest, next) => (endOfInterval(next) > endOfInterval(longest) ? next : longest), first),
  );
};

/** Whether a treatment entered now, perhaps late, contradicts a harvest already recorded. */
export const checkTreatment = (
  treatment: Treatment,
  harvestDays: readonly Day[],
): Result<undefined, IntervalProblem> =>
  harvestDays.some(day => forbids(treatment, day)) ? intervalProblem(treatment) : ok(undefined);
