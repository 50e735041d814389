import type { Day } from '../day/index.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import type { BatchState } from './batch-state.ts';
import type { FarmEvent } from './farm-event.ts';
import { checkHarvest, checkTreatment, type IntervalProblem } from './safety-interval.ts';

export type EventProblem =
  | IntervalProblem
  | Problem<'field.date' | 'event.day_in_future' | 'event.input_required' | 'batch.not_active'>;

/** Against what a new farm record is judged. */
export interface EventContext {
  readonly state: BatchState;
  /** Today where the farm is. */
  readonly today: Day;
  /** 采收日期 of the batch itself; it counts as a recorded harvest once it has come. */
  readonly harvestDate: Day;
  /** All records so far, in any order. */
  readonly events: readonly FarmEvent[];
}

const checkInput = (event: FarmEvent): Result<undefined, EventProblem> =>
  'inputName' in event && (event.inputName.trim() === '' || event.dose.trim() === '')
    ? fail('event.input_required')
    : ok(undefined);

/** Days on which something was taken from the field by now. */
const harvestDays = ({ events, harvestDate, today }: EventContext): readonly Day[] => [
  ...events.filter(event => event.kind === 'harvest').map(event => event.day),
  ...(harvestDate <= today ? [harvestDate] : []),
];

const checkInterval = (event: FarmEvent, context: EventContext): Result<undefined, IntervalProblem> => {
  if (event.kind === 'harvest') return checkHarvest(event.day, context.events);
  return event.kind === 'treatment' ? checkTreatment(event, harvestDays(context)) : ok(undefined);
};

/** Whether a farm record may be added. Problems name the field they belong to. */
export const checkEvent = (event: FarmEvent, context: EventContext): Result<undefined, EventProblem> => {
  if (context.state !== 'active') return fail('batch.not_active', { state: context.state });
  if (event.day > context.today) {
    const { problem } = fail('event.day_in_future', { today: context.today });
    return { ok: false, problem: { ...problem, field: 'day' } };
  }
  const input = checkInput(event);
  if (!input.ok) return { ok: false, problem: { ...input.problem, field: 'inputName' } };
  const interval = checkInterval(event, context);
  return interval.ok ? interval : { ok: false, problem: { ...interval.problem, field: 'day' } };
};
