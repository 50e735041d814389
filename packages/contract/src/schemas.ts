import type * as v from 'valibot';
import * as account from './account.ts';
import * as batch from './batch.ts';
import * as certificate from './certificate.ts';
import * as code from './code.ts';
import * as division from './division.ts';
import * as label from './label.ts';
import * as problem from './problem.ts';
import * as product from './product.ts';
import * as recall from './recall.ts';
import * as registration from './registration.ts';
import * as session from './session.ts';
import * as test from './test.ts';
import * as trace from './trace.ts';
import * as upload from './upload.ts';

const suffix = 'Schema';

const toName = (exported: string): string => exported.charAt(0).toUpperCase() + exported.slice(1, -suffix.length);

/** Every exported wire schema by its name without the suffix: `batchFormSchema` is `BatchForm`. */
export const schemas: Readonly<Record<string, v.GenericSchema>> = Object.fromEntries(
  [
    division,
    upload,
    registration,
    session,
    account,
    product,
    batch,
    test,
    certificate,
    code,
    label,
    recall,
    trace,
    problem,
  ].flatMap(module =>
    Object.entries(module)
      .filter(([name]) => name.endsWith(suffix))
      .map(([name, schema]) => [toName(name), schema as v.GenericSchema]),
  ),
);
