import { type BatchEvent, createEvent, eventFormSchema } from '@suyuan/contract/batch';
import { checkEvent, type FarmEvent, type FarmEventKind } from '@suyuan/domain/batch';
import { farmDay } from '../locales/format.ts';
import { quantityOf } from '../pieces/quantity.ts';
import { createDraft } from '../state/draft.ts';
import { createForm, type Form } from '../state/form.ts';
import type { FieldProblem, Values } from '../state/form-state.ts';
import { numberOf, requiredText, textOf } from '../state/form-values.ts';
import type { BatchDesk } from './batch-section.ts';

/** What each kind of farm work asks for, beside day and note. */
export const recordFields = {
  planting: ['variety'],
  fertilising: ['inputName', 'dose'],
  treatment: ['inputName', 'dose', 'safetyIntervalDays', 'target', 'registrationNumber'],
  irrigation: [],
  feeding: ['inputName', 'dose'],
  harvest: ['quantity'],
  packing: ['quantity'],
} as const satisfies Record<FarmEventKind, readonly string[]>;

/** The form that adds a farm record; the rules of the trade are asked before the server is. */
export function createRecordForm(
  { desk, id, batch }: BatchDesk,
  records: () => readonly BatchEvent[],
  added: (record: BatchEvent) => void,
): Form {
  return createForm(desk, {
    id: 'record',
    labels: () => desk.words.record.form,
    initial: { kind: 'fertilising', day: farmDay(new Date()), 'quantity.unit': batch.value?.quantity.unit ?? 'kg' },
    draft: createDraft(desk.session.userId, `record:${id}`),
    schema: eventFormSchema,
    toBody: toRecord,
    check: event => {
      const held = batch.value;
      if (!held) return [];
      const context = {
        state: held.state,
        today: farmDay(new Date()),
        harvestDate: held.harvestDate,
        events: records().map(one => one.event),
      };
      const checked = checkEvent(event as FarmEvent, context);
      return checked.ok ? [] : [toFieldProblem(checked.problem)];
    },
    send: (body, idempotencyKey, signal) =>
      desk.client.call(createEvent, { params: { id }, body, idempotencyKey, signal }),
    done: added,
  });
}

/** What was typed as the body of a record: only what its kind asks for. */
export function toRecord(values: Values): unknown {
  const kind = values['kind'] as FarmEventKind;
  const asked: readonly string[] = recordFields[kind];
  const has = (name: string) => asked.includes(name);
  const hasQuantity = kind === 'harvest' || (kind === 'packing' && textOf(values, 'quantity.value') !== undefined);
  return {
    kind,
    day: values['day'] ?? '',
    note: textOf(values, 'note'),
    ...(has('variety') ? { variety: textOf(values, 'variety') } : {}),
    ...(has('inputName') ? { inputName: requiredText(values, 'inputName'), dose: requiredText(values, 'dose') } : {}),
    ...(has('safetyIntervalDays')
      ? {
          safetyIntervalDays: numberOf(values, 'safetyIntervalDays'),
          target: textOf(values, 'target'),
          registrationNumber: textOf(values, 'registrationNumber'),
        }
      : {}),
    ...(hasQuantity ? { quantity: quantityOf(values) } : {}),
  };
}

function toFieldProblem({
  code,
  field,
  params,
}: {
  code: string;
  field?: string;
  params?: FieldProblem['params'];
}): FieldProblem {
  return { code, field: field ?? 'kind', ...(params ? { params } : {}) };
}
